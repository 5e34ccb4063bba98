import { expect, test } from 'vitest';
import { addressOf, nothing, readWish } from './wish.ts';
import { allWords, foundWords } from './words.ts';

const group = (sort: 'fact' | 'card', count: number, all = count) => ({
	sort,
	all,
	results: Array.from({ length: count }, (_, at) => ({
		...{ key: `${at}`, field: null, id: '', href: '', lines: [], name: '', where: '', state: null }
	}))
});

test.each([
	[[], 1, 'Nothing has all of these words.'],
	[[], 3, 'There is no more.'],
	[[group('fact', 1), group('card', 5, 24)], 1, '1 fact, 24 cards'],
	[[group('card', 20, 1001)], 1, 'More than 1,000 cards'],
	[[group('card', 2, 22)], 2, 'Page 2 of 2: 22 cards'],
	[[group('card', 20, 1001)], 3, 'Page 3: more than 1,000 cards']
])('of results it is said how many there are', (groups, page, words) => {
	expect(foundWords(groups, { ...nothing, page })).toBe(words);
});

test('the way to all of one sort says how many they are, as far as they are counted', () => {
	expect(allWords(group('card', 5, 24))).toBe('All 24 cards');
	expect(allWords(group('card', 5, 1001))).toBe('All cards');
});

test('an address says what is asked for, and is read as what it says', () => {
	const asked = { q: 'a "b" &c=1', course: 'c', topic: 't', kind: 'cloze', state: 'fading', page: '2' };
	const wish = readWish(asked);
	expect(wish).toEqual({ q: asked.q, course: 'c', topic: 't', sort: 'cloze', state: 'fading', page: 2 });
	const read = new URL(addressOf(wish), 'http://localhost').searchParams;
	expect(Object.fromEntries(read)).toEqual(asked);
});

test('what an address says that nobody knows counts as not there', () => {
	const odd = { q: '<x>', course: '', topic: '', kind: 'constructor', state: '__proto__', page: '-1' };
	expect(readWish(odd)).toEqual({ ...nothing, q: '<x>' });
});
