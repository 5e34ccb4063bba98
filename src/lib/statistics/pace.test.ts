import { expect, test } from 'vitest';
import { minutesFor, pace } from './pace.ts';

test.each([
	[[], 10_000],
	[[4000], 4000],
	[[9000, 1000, 5000], 5000],
	[[1000, 4000, 2000, 600_000], 3000]
])('the pace of %j is %i ms', (times, expected) => {
	expect(pace(times)).toBe(expected);
});

test.each([
	[1, 4000, 1],
	[6, 10_000, 1],
	[24, 22_500, 9],
	[200, 10_000, 33]
])('%i cards at %i ms take about %i minutes', (cards, paceMs, minutes) => {
	expect(minutesFor(cards, paceMs)).toBe(minutes);
});
