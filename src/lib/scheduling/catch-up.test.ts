import { expect, test } from 'vitest';
import { foretellCatchUp, isBacklog, usualLoad, type Backlog } from './catch-up.ts';
import { deckOf } from './deck.ts';
import { defaultParameters } from './engine.ts';
import { usualHabits } from './habits.ts';

test('a backlog is much more than is usual, after days without study', () => {
	expect(isBacklog(81, 40, 3)).toBe(true);
	expect(isBacklog(80, 40, 3)).toBe(false);
	expect(isBacklog(500, 40, 2)).toBe(false);
});

test('the usual load is the middle of the last days, and never less than a handful', () => {
	expect(usualLoad([30, 90, 50])).toBe(50);
	expect(usualLoad([2, 3])).toBe(10);
	expect(usualLoad([])).toBe(10);
});

const waiting = (cards: number): Backlog => ({
	deck: deckOf(
		Array.from({ length: cards }, (_, index) => ({
			...{ stability: 3 + (index % 40), difficulty: 5 },
			...{ lastDay: -20 - (index % 30), dueDay: -1 - (index % 18) }
		}))
	),
	...{ today: 0, cap: 30, limits: { reviews: 200, fresh: 20 }, desiredRetention: 0.9 },
	...{ weights: defaultParameters, habits: usualHabits, seed: 1 }
});

test('a backlog that is spread is gone within days, costs less of each, and saves most of what waiting would lose', () => {
	const { days, minutes, minutesAtOnce, cards, planned, atOnce, withoutStudy } = foretellCatchUp(
		waiting(180)
	);
	expect(cards).toBe(180);
	expect(days.middle).toBeGreaterThan(5);
	expect(days.middle).toBeLessThan(15);
	expect(minutes).toBeLessThan(minutesAtOnce / 3);
	expect(planned.middle).toBeGreaterThan(withoutStudy.middle + 20);
	expect(atOnce.middle).toBeGreaterThanOrEqual(planned.middle - 2);
	for (const { low, middle, high } of [days, planned, atOnce, withoutStudy])
		expect(low <= middle && middle <= high && high <= 180).toBe(true);
});

test('what is not behind needs no day', () => {
	expect(foretellCatchUp(waiting(20)).days).toEqual({ low: 0, middle: 0, high: 0 });
});

test('of very many cards some stand for all', () => {
	const few = foretellCatchUp({ ...waiting(300), cap: 50 });
	const many = { ...waiting(6_000), cap: 1_000, limits: { reviews: 4_000, fresh: 0 } };
	const all = foretellCatchUp(many);
	expect(all.cards).toBe(6_000);
	expect(Math.abs(all.days.middle - few.days.middle)).toBeLessThanOrEqual(1);
	for (const of of ['minutes', 'minutesAtOnce'] as const)
		expect(Math.abs(all[of] / few[of] / 20 - 1)).toBeLessThan(0.15);
	for (const of of ['planned', 'atOnce', 'withoutStudy'] as const)
		expect(Math.abs(all[of].middle / 6_000 - few[of].middle / 300)).toBeLessThan(0.03);
});
