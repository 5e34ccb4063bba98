import { expect, test } from 'vitest';
import { deckOf, type Starting } from './deck.ts';
import { defaultParameters } from './engine.ts';
import { usualHabits } from './habits.ts';
import { pricesOf, type Habit } from './price.ts';

const seen = (index: number): Starting => {
	const stability = 2 + (index % 60);
	return { stability, difficulty: 5, lastDay: -(index % stability), dueDay: stability - (index % stability) };
};
const habit = (seenCards: number, fresh: number): Habit => ({
	deck: deckOf([
		...Array.from({ length: seenCards }, (_, index) => seen(index)),
		...new Array<Starting>(200).fill('new')
	]),
	...{ today: 0, limits: { reviews: 200, fresh }, weights: defaultParameters, habits: usualHabits, seed: 1 }
});

test('to remember more costs more of each day, and brings more', () => {
	const { prices } = pricesOf(habit(150, 3));
	const at = (retention: number) => prices.find((price) => price.retention === retention)!;
	expect(at(0.97).minutes.middle).toBeGreaterThan(at(0.9).minutes.middle * 1.3);
	expect(at(0.9).minutes.middle).toBeGreaterThan(at(0.8).minutes.middle);
	expect(at(0.97).known.middle).toBeGreaterThan(at(0.8).known.middle);
	for (const { minutes, known } of prices) {
		expect(minutes.low).toBeLessThanOrEqual(minutes.high);
		expect(known.high).toBeLessThanOrEqual(350);
	}
});

test('of very many cards some stand for all', () => {
	const minutes = (cards: number) => {
		const unlimited = { ...habit(cards, 0), limits: { reviews: Infinity, fresh: 0 } };
		return pricesOf(unlimited).prices[6]!.minutes.middle;
	};
	expect(minutes(3_000) / minutes(300) / 10).toBeGreaterThan(0.85);
	expect(minutes(3_000) / minutes(300) / 10).toBeLessThan(1.15);
});

test('who has no cards pays nothing', () => {
	const { prices } = pricesOf({ ...habit(0, 0), deck: deckOf([]) });
	expect(prices.every(({ minutes, known }) => minutes.high === 0 && known.high === 0)).toBe(true);
});
