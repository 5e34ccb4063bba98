import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partAt, parts } from './parts.ts';

const paragraph = (words: number) => 'word '.repeat(words).trim();

test('a short text is one part', () => {
	expect(parts(paragraph(3_000), [])).toEqual([{ start: 0, end: 14_999 }]);
	expect(parts('', [])).toEqual([{ start: 0, end: 0 }]);
});

test('a long text is cut before a heading, with the mark in front of it', () => {
	const chapter = `${paragraph(2_200)}\n\n`;
	const text = `${chapter}## Two\n\n${chapter}## Three\n\n${chapter}`;
	const headings = [...text.matchAll(/(?<=## )\w/g)].map(({ index }) => index);
	expect(parts(text, headings).map(({ start }) => text.slice(start, start + 6))).toEqual([
		'word w',
		'## Two',
		'## Thr'
	]);
});

test('without headings it is cut between paragraphs, else between sentences, else between words', () => {
	const starts = (text: string) =>
		parts(text, [])
			.slice(1)
			.map(({ start }) => text.slice(start - 2, start + 1));
	expect(starts(`${paragraph(100)}\n\n`.repeat(60))).toEqual(['\n\nw']);
	expect(starts(`${paragraph(100)}. `.repeat(60))).toEqual(['. w']);
	expect(starts(paragraph(6_000))).toEqual(['d w']);
});

test('the parts of any text are the text, none is long, and each offset is in its part', () => {
	const unit = fc.constantFrom('a'.repeat(700), ' ', '\n', '. ', '𝒜'.repeat(900), 'x'.repeat(5_000));
	fc.assert(
		fc.property(
			fc.array(unit, { maxLength: 60 }),
			fc.array(fc.nat(200_000), { maxLength: 9 }),
			(units, at) => {
				const text = units.join('');
				const headings = [...new Set(at.map((each) => each % (text.length + 1)))].sort((a, b) => a - b);
				const found = parts(text, headings);
				expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
				expect(found.every(({ start, end }) => end - start <= 20_000 && (end > start || text === ''))).toBe(
					true
				);
				expect(found.every(({ start }) => !/[\udc00-\udfff]/.test(text.charAt(start)))).toBe(true);
				for (const offset of headings) {
					const { start, end } = found[partAt(found, offset)]!;
					expect(offset >= start && (offset < end || offset === text.length)).toBe(true);
				}
			}
		),
		{ numRuns: 60 }
	);
});
