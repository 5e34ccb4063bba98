import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz, fuzzFactor, leastAfter } from './fuzz.ts';

test('a fuzzed interval is whole, at least one day and never past the limits', () => {
	const interval = fc.double({ min: 0, max: 50_000, noNaN: true });
	const factor = fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
	const limit = fc.integer({ min: 1, max: 40_000 });
	fc.assert(
		fc.property(interval, limit, limit, factor, (interval, minimum, maximum, factor) => {
			const days = fuzz(interval, minimum, maximum, factor);
			expect(Number.isInteger(days)).toBe(true);
			expect(days).toBeGreaterThanOrEqual(Math.min(minimum, maximum));
			expect(days).toBeLessThanOrEqual(maximum);
		})
	);
});

test('an interval that grows grows by a day at least', () => {
	expect(leastAfter(12, 10, 36_500)).toBe(11);
	expect(leastAfter(12, 10, 10)).toBe(10);
});

test('the factor differs between cards and between answers', () => {
	const factors = new Set<number>();
	for (let card = 0; card < 200; card++)
		for (let reps = 0; reps < 50; reps++) factors.add(fuzzFactor(`card-${card}`, reps));
	expect(factors.size).toBeGreaterThan(9_990);
	expect(fuzzFactor('5', 3)).not.toBe(fuzzFactor('6', 2));
	expect(fuzzFactor('1', 12)).not.toBe(fuzzFactor('11', 2));
});

test('the factors of neighbours are spread evenly', () => {
	const counts = new Array<number>(10).fill(0);
	for (let card = 0; card < 1000; card++)
		for (let reps = 1; reps <= 20; reps++) {
			const factor = fuzzFactor(String(card), reps);
			expect(factor).toBeLessThan(1);
			counts[Math.floor(factor * 10)]!++;
		}
	for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
});
