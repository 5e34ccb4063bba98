import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from './forecast.ts';

const today = 100;
const usual = { paceMs: 10_000, off: new Set<number>() };

test('what is overdue counts for today, each day is there, and later days are not', () => {
	const due = [
		{ day: 90, cards: 3 },
		{ day: 99, cards: 1 },
		{ day: 100, cards: 5 },
		{ day: 102, cards: 7 },
		{ day: 103, cards: 50 }
	];
	expect(forecast(due, today, 3, { paceMs: 20_000, off: new Set([99, 101]) })).toEqual({
		overdue: 4,
		days: [
			{ day: 100, cards: 5, minutes: 3, isOff: false },
			{ day: 101, cards: 0, minutes: 0, isOff: true },
			{ day: 102, cards: 7, minutes: 2, isOff: false }
		],
		total: 16,
		minutes: 5,
		most: 9
	});
});

const due = fc.array(fc.record({ day: fc.integer({ min: 60, max: 140 }), cards: fc.nat(50) }));

test('a forecast holds every card that is due by its last day', () => {
	fc.assert(
		fc.property(due, fc.integer({ min: 1, max: 30 }), (due, length) => {
			const { overdue, days, total, most } = forecast(due, today, length, usual);
			const expected = due
				.filter(({ day }) => day < today + length)
				.reduce((sum, { cards }) => sum + cards, 0);
			expect(total).toBe(expected);
			expect(days).toHaveLength(length);
			expect(overdue + (days[0]?.cards ?? 0)).toBeLessThanOrEqual(most);
		})
	);
});
