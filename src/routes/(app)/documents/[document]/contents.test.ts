import { expect, test } from 'vitest';
import { contents } from './contents.ts';

const text = '## One\n\nFirst words.\n\n### Two\n\nMore of it, and more.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const whole = { start: 0, end: text.length };

test('headings are the contents, indented as they are written', () => {
	expect(contents(text, [at('One'), at('Two')], [whole], 0).entries).toEqual([
		{ title: 'One', part: 1, at: 3, depth: 0 },
		{ title: 'Two', part: 1, at: text.indexOf('Two'), depth: 1 }
	]);
	expect(contents(text, [], [whole], 0).entries).toEqual([]);
});

test('a part without a heading is told by its first words', () => {
	const middle = text.indexOf('More');
	const parts = [
		{ start: 0, end: middle },
		{ start: middle, end: text.length }
	];
	expect(contents(text, [at('One'), at('Two')], parts, 0).entries.at(-1)).toEqual({
		title: 'More of it, and more.',
		part: 2,
		at: middle,
		depth: 0
	});
});

test('of a book all that is here shows, and of the rest so much that it stays short', () => {
	const book = 'word word\n'.repeat(10_000);
	const parts = Array.from({ length: 200 }, (_, part) => ({ start: part * 500, end: (part + 1) * 500 }));
	const headings = Array.from({ length: 2_000 }, (_, index) => ({ start: index * 50, end: index * 50 + 9 }));
	const { entries, isWhole } = contents(book, headings, parts, 101);
	expect(isWhole).toBe(false);
	expect(entries.filter(({ part }) => part === 102)).toHaveLength(10);
	expect(entries.length).toBeLessThan(70);
	expect(entries[0]?.part).toBe(1);
	expect(entries.at(-1)?.part).toBe(197);
});
