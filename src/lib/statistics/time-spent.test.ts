import { expect, test } from 'vitest';
import { timeSpent } from './time-spent.ts';
import { add, noTotals } from './totals.ts';

test('time is what answers took, a minute at most, and ten seconds where they told none', () => {
	const totals = noTotals();
	const answers = [
		{ day: 90, tookMs: 30_000 },
		{ day: 99, tookMs: 600_000 },
		{ day: 99, tookMs: null },
		{ day: 100, tookMs: 20_000 }
	];
	add(totals, 'a', { answers, trials: [], waits: [] });
	const { days, studied, perDay, total, most } = timeSpent(totals.days, 100, 3);
	expect(days).toEqual([
		{ day: 98, minutes: 0 },
		{ day: 99, minutes: 70 / 60 },
		{ day: 100, minutes: 20 / 60 }
	]);
	expect(studied).toBe(2);
	expect(perDay).toBeCloseTo(0.75);
	expect(total).toBeCloseTo(2);
	expect(most).toBeCloseTo(70 / 60);
});

test('who never answered spent no time', () => {
	expect(timeSpent(new Map(), 100, 3)).toMatchObject({ studied: 0, perDay: 0, total: 0, most: 0 });
});
