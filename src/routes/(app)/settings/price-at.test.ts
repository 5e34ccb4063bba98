import { expect, test } from 'vitest';
import { inWords, minutesAt } from './price-at.ts';

const range = (middle: number) => ({ low: middle - 1, middle, high: middle + 2 });
const price = (retention: number, minutes: number) => ({
	...{ retention, minutes: range(minutes) },
	known: range(50)
});
const prices = { days: 60, learners: 7, prices: [price(0.8, 8), price(0.9, 12), price(0.97, 26)] };

test.each([
	[0.9, 12],
	[0.85, 10],
	[0.935, 19],
	[0.8, 8]
])('at %d it costs %d minutes, between two prices if need be', (retention, minutes) => {
	expect(minutesAt(prices, retention)!.middle).toBeCloseTo(minutes, 9);
});

test('beyond what was simulated nothing is said', () => {
	expect([minutesAt(prices, 0.7), minutesAt(prices, 0.98)]).toEqual([null, null]);
});

test('minutes are said with their bounds, where these differ', () => {
	expect(inWords(range(12))).toBe('about 12 minutes a day (11 to 14)');
	expect(inWords({ low: 1, middle: 1.2, high: 1.4 })).toBe('about 1 minute a day');
	expect(inWords({ low: 0, middle: 0.4, high: 0.9 })).toBe('less than a minute a day (0 to 1)');
});
