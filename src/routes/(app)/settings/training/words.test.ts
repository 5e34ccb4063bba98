import { expect, test } from 'vitest';
import { oftener, reason } from './words.ts';

test.each([
	[0.88, '12\u00a0% less often'],
	[1.3, '30\u00a0% more often'],
	[1.001, 'as often as before']
])('cards that come %d times as often come %s', (frequency, words) => {
	expect(oftener(frequency)).toBe(words);
});

test.each([
	[0.42, 0.003, /better, by more than chance/],
	[0.439, 0.003, /may be chance/],
	[0.45, 0.003, /no better/]
])('a loss of %d after 0.44 with a standard error of %d: %s', (lossAfter, error, words) => {
	expect(reason({ lossBefore: 0.44, lossAfter, error })).toMatch(words);
});
