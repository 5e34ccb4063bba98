import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, markFound } from './found-words.ts';
import { hasAll, readQuery } from './search-query.ts';
import { wordForms } from './word-forms.ts';

const shown = (text: string) =>
	readQuery(text).map(({ words, isPrefix }) => words.join(' ') + (isPrefix ? '*' : ''));

test.each([
	['', []],
	['treaty ', ['treaty*']],
	['Russian treaty', ['russian', 'treaty*']],
	['kaz* treaty*', ['kaz*', 'treaty*']],
	['"Central Asia" treaty', ['central asia', 'treaty*']],
	['"Central Asia"', ['central asia']],
	['treaty "Central As', ['treaty', 'central as*']],
	['“Central Asia”', ['central asia']],
	['long-term U.S. aid.', ['long term', 'u s', 'aid']],
	['a', ['a']],
	['Élysée ҚАЗАҚСТАН x', ['elysee', 'қазақстан', 'x']],
	['cat AND NOT (dog NEAR/3 -fish)', ['cat', 'and', 'not', 'dog', 'near 3', 'fish']],
	['text:cat ^dog {a b}: c', ['text cat', 'dog', 'a', 'b', 'c']],
	['" * ^ " - ( 😀', []],
	['cat cat CAT x', ['cat', 'x']]
])('%j looks for %j', (query, sought) => {
	expect(shown(query)).toEqual(sought);
});

test('of a query as long as a page its first words are looked for', () => {
	expect(readQuery('a'.repeat(10_000))[0]?.words[0]).toHaveLength(500);
	expect(readQuery(Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' '))).toHaveLength(24);
});

test('any text at all is a query, and its words are those of the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const forms = new Set(wordForms(text).map(({ form }) => form));
			for (const { words } of readQuery(text)) for (const word of words) expect(forms).toContain(word);
		})
	);
});

test('a text has what is looked for if it has each word, phrase and beginning', () => {
	const text = 'In Central Asia the long-term treaties count.';
	const has = (query: string) => hasAll(readQuery(query), [text]);
	expect(
		['central', 'treat', '"central asia"', 'asia central', 'long-te', '"the long"'].filter(has)
	).toHaveLength(6);
	expect(['"asia central"', 'entral', '"treat" ', 'central europe', 'term-long'].filter(has)).toEqual([]);
	expect(hasAll(readQuery('central europe'), [text, 'Europe'])).toBe(true);
	expect(hasAll(readQuery('"asia europe"'), ['Asia', 'Europe'])).toBe(false);
});

test('what was looked for is marked, whatever it looks like', () => {
	const marked = (text: string, query: string) =>
		markFound(text, readQuery(query))
			.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
			.join('');
	expect(marked('The Élysée and elysian fields', 'elys')).toBe('The [Élysée] and [elysian] fields');
	expect(marked('In Central Asia, Asia', '"central asia" asia')).toBe('In [Central Asia], [Asia]');
	expect(marked('<b>bold</b>', 'b')).toBe('<[b]>bold</[b]>');
	expect(marked('nothing', 'x')).toBe('nothing');
});

test('the pieces of a text are the text', () => {
	const words = fc.array(fc.constantFrom('a', 'ab', 'É', 'é', '-', ' ', '"', '*', '😀'), { maxLength: 30 });
	fc.assert(
		fc.property(words, words, (text, query) => {
			const pieces = markFound(text.join(''), readQuery(query.join('')));
			expect(pieces.map((piece) => piece.text).join('')).toBe(text.join(''));
		})
	);
});

test('of a long text the part with the words is shown', () => {
	const text = `${'Before it comes much. '.repeat(40)}The treaty of 1994 was signed. ${'Much follows. '.repeat(40)}`;
	const part = excerpt(text, readQuery('treaty'), 100);
	expect(part).toMatch(/^… .*treaty of 1994.* …$/);
	expect(part.length).toBeLessThan(110);
	expect(excerpt('A short one.', readQuery('short'), 100)).toBe('A short one.');
	expect(text).toContain(part.replace(/^… | …$/g, ''));
});
