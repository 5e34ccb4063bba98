import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

test.each([
	[20 * 60_000, '20 minutes left'],
	[19 * 60_000 + 1, '20 minutes left'],
	[60_001, '2 minutes left'],
	[60_000, '1 minute left'],
	[59_000, '59 seconds left'],
	[1_500, '2 seconds left'],
	[1_000, '1 second left'],
	[1, '1 second left'],
	[0, 'the time is up'],
	[-5, 'the time is up']
])('of %i ms is told: %s', (ms, words) => {
	expect(timeLeft(ms)).toBe(words);
});
