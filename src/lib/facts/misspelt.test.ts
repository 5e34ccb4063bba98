import { expect, test } from 'vitest';
import { asWritten, mostSlips, oneOfEach, partings } from './misspelt.ts';

test.each([
	['un', 0],
	['osc', 0],
	['iran', 1],
	['treaty', 1],
	['guarntr', 2],
	['ирaн', 1],
	['назарбаев', 2],
	['1992', 0],
	['covid19', 0]
])('how many letters may be amiss depends on how many there are: %s', (word, most) => {
	expect(mostSlips(word)).toBe(most);
});

test('a word is parted wherever both parts are words of some length', () => {
	expect(partings('coldwar')).toEqual([
		['col', 'dwar'],
		['cold', 'war']
	]);
	expect(partings('treat')).toEqual([]);
});

test('words are told as texts write them, in small letters if they are anywhere', () => {
	expect(asWritten(['zurich'], ['In Zürich'])).toBe('Zürich');
	expect(asWritten(['treaty'], ['Treaty of 1992', 'A treaty.'])).toBe('treaty');
	expect(asWritten(['multi', 'vector'], ['The multi-vector policy'])).toBe('multi-vector');
	expect(asWritten(['қазақстан'], ['Бұл – Қазақстан.'])).toBe('Қазақстан');
	expect(asWritten(['nowhere'], ['Somewhere'])).toBe(null);
});

test('of several lists the first ones are taken together first', () => {
	expect(
		oneOfEach(
			[
				['a', 'b'],
				['c', 'd']
			],
			3
		)
	).toEqual([
		['a', 'c'],
		['a', 'd'],
		['b', 'c']
	]);
	expect(oneOfEach([['a', 'b']], 1)).toEqual([['a']]);
});
