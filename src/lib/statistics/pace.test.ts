import { expect, test } from 'vitest';
import { minutesFor, pace } from './pace.ts';

const often = (times: number, ms: number) => Array<number>(times).fill(ms);

test.each([
	['no answers', [], 10_000],
	['a few quick ones', often(5, 900), 10_000],
	['as many quick ones as are assumed', often(9, 4000), 7000],
	['many quick ones', often(50, 4000), 4000],
	['many, and one that was left lying', [...often(50, 4000), 600_000], 4000]
])('the pace of %s', (_, times, expected) => {
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
