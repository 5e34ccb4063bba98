import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passages } from '#lib/reading/passages.ts';
import { chunksOf, halves, mostTokens, mostWords } from './model-chunks.ts';
import { tokensIn } from './model-tokens.ts';
import { pasted } from './testing.ts';

const words = (chunk: { text: string }[]) =>
	chunk.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const sentence = (length: number, at: number) =>
	`It is so ${'that a cat '.repeat(length)}came in ${1800 + at}.`;
const paragraph = fc
	.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 })
	.map((lengths) => lengths.map(sentence).join(' '));
const documents = fc.array(paragraph, { minLength: 1, maxLength: 12 }).map((all) => pasted(all.join('\n\n')));

test('every sentence is in one part, in the order of the text and with its own characters', () => {
	fc.assert(
		fc.property(documents, (document) => {
			const shown = chunksOf(document).flat();
			expect(shown.map(({ start, end }) => ({ start, end }))).toEqual(
				passages(document).map(({ start, end }) => ({ start, end }))
			);
			for (const { start, end, text } of shown) expect(document.text.slice(start, end)).toBe(text);
		}),
		{ numRuns: 30 }
	);
});

test('no part is too long, and one is short only when the paragraph behind it does not fit', () => {
	fc.assert(
		fc.property(documents, (document) => {
			const chunks = chunksOf(document);
			for (const [at, chunk] of chunks.entries()) {
				expect(words(chunk)).toBeLessThanOrEqual(mostWords);
				expect(tokensIn(chunk.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(mostTokens);
				const next = chunks[at + 1];
				const following = next?.filter(({ block }) => block === next[0]?.block) ?? [];
				if (next) expect(words(chunk) + words(following)).toBeGreaterThan(600);
			}
		}),
		{ numRuns: 30 }
	);
});

test('a part ends with a paragraph, unless one paragraph alone is too long', () => {
	const short = (name: string) => `${name} is a town that lies at the sea. `.repeat(30).trim();
	const document = pasted(['Alma', 'Berk', 'Cadiz', 'Dover', 'Essen'].map(short).join('\n\n'));
	const firsts = chunksOf(document).map(([first]) => first?.text);
	expect(firsts).toEqual(['Alma', 'Dover'].map((name) => `${name} is a town that lies at the sea.`));
	const lengths = chunksOf(pasted('Astana is the town where it all began so long ago. '.repeat(120))).map(
		words
	);
	expect(lengths).toEqual([781, 539]);
});

test('what is too long for a sentence is not shown', () => {
	expect(chunksOf(pasted(`It rained. ${'Then and so on '.repeat(400)}. It stopped.`)).flat()).toHaveLength(2);
});

test('headings, tables and references are not shown', () => {
	const document = pasted('The sea\n\nThe sea is large and it is blue.\n\nName\tDepth\nBaikal\t1642');
	expect(chunksOf(document).map((chunk) => chunk.map(({ text }) => text))).toEqual([
		['The sea is large and it is blue.']
	]);
});

test('two halves are the whole, cut between paragraphs if there are two', () => {
	const [chunk = []] = chunksOf(pasted('A cat came. A dog came. A cow came.\n\nA hen went.\n\nA pig went.'));
	expect(halves(chunk)?.map((half) => half.length)).toEqual([3, 2]);
	fc.assert(
		fc.property(documents, (document) => {
			for (const part of chunksOf(document)) {
				const both = halves(part);
				if (part.length < 2) expect(both).toBeNull();
				else expect(both?.flat()).toEqual(part);
				for (const half of both ?? []) expect(half.length).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 20 }
	);
});
