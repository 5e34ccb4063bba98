import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surroundings } from './surroundings.ts';

const text = `# The lake

One is true. Two is true. Three is true. Four is true.

Five is true. Six is true. Seven is true.

## Its fish

Eight is true.`;

const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const headings = [place('The lake'), place('Its fish')];
const around = (words: string, pages: number[] | null = null) =>
	surroundings(text, place(words), headings, pages);

test('two sentences stand on either side, across paragraphs too', () => {
	expect(around('Four is true.')).toEqual({
		before: 'Two is true. Three is true. ',
		after: '\n\nFive is true. Six is true.',
		heading: 'The lake',
		page: null
	});
});

test('nothing is shown from beyond a heading', () => {
	expect(around('One is true.')).toMatchObject({ before: '', after: ' Two is true. Three is true.' });
	expect(around('Seven is true.')).toMatchObject({ before: 'Five is true. Six is true. ', after: '' });
	expect(around('Eight is true.')).toEqual({ before: '', after: '', heading: 'Its fish', page: null });
});

test('of a part of a sentence the rest is shown', () => {
	expect(around('is true. Three')).toMatchObject({
		before: 'One is true. Two ',
		after: ' is true. Four is true.'
	});
});

test('the page is counted from one', () => {
	const pages = [0, text.indexOf('Five')];
	expect(around('Four is true.', pages).page).toBe(1);
	expect(around('Five is true.', pages).page).toBe(2);
	expect(around('Five is true.', []).page).toBeNull();
});

test('a sentence that is cut off far away is left out', () => {
	const long = `${'very '.repeat(300)}long. Short. Here.`;
	const start = long.indexOf('Here.');
	expect(surroundings(long, { start, end: start + 5 }, [], null).before).toBe('Short. ');
});

test('around any stretch stands what stands there in the text', () => {
	fc.assert(
		fc.property(fc.nat(text.length), fc.nat(40), (start, length) => {
			const end = Math.min(text.length, start + length);
			const { before, after } = surroundings(text, { start, end }, headings, null);
			expect(text.slice(start - before.length, end + after.length)).toBe(
				before + text.slice(start, end) + after
			);
		})
	);
});
