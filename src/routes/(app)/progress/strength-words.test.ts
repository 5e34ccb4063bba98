import { expect, test } from 'vitest';
import { heldBriefly, heldWords, mostWords } from './strength-words.ts';

test.each([
	[0, 1, 'less than a day'],
	[0, 8, 'less than 8 days'],
	[1, 3, '1 to 3 days'],
	[8, 30, '8 to 30 days'],
	[30, 90, '30 days to 3 months'],
	[3, 90, '3 days to 3 months'],
	[90, 365, '3 months to a year'],
	[365, null, 'more than a year'],
	[90, null, 'more than 3 months']
])('from %s to %s days is %s', (from, upTo, words) => {
	expect(heldWords({ from, upTo })).toBe(words);
});

test.each([
	[1, 1, 'The one card that you have met holds'],
	[6, 6, 'All 6 of your cards hold'],
	[600, 1100, 'Most of your cards, 600 of 1,100, hold']
])('%s of %s cards are told as what they are', (cards, all, words) => {
	expect(mostWords(cards, all)).toBe(words);
});

test('under a bar it is brief', () => {
	expect(heldBriefly({ from: 0, upTo: 1 })).toBe('< 1 d');
	expect(heldBriefly({ from: 30, upTo: 90 })).toBe('1–3 mo');
	expect(heldBriefly({ from: 365, upTo: null })).toBe('> 1 y');
});
