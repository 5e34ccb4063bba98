import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from './forecast.ts';

const today = 100;

test('what is overdue counts for today, each day is there, and later days are not', () => {
	const due = [
		{ day: 90, cards: 3 },
		{ day: 99, cards: 1 },
		{ day: 100, cards: 5 },
		{ day: 102, cards: 7 },
		{ day: 103, cards: 50 }
	];
	expect(forecast(due, today, 3)).toEqual({
		overdue: 4,
		days: [
			{ day: 100, cards: 5 },
			{ day: 101, cards: 0 },
			{ day: 102, cards: 7 }
		],
		total: 16,
		most: 9
	});
});

const due = fc.array(fc.record({ day: fc.integer({ min: 60, max: 140 }), cards: fc.nat(50) }));

test('a forecast holds every card that is due by its last day', () => {
	fc.assert(
		fc.property(due, fc.integer({ min: 1, max: 30 }), (due, length) => {
			const { overdue, days, total, most } = forecast(due, today, length);
			const expected = due
				.filter(({ day }) => day < today + length)
				.reduce((sum, { cards }) => sum + cards, 0);
			expect(total).toBe(expected);
			expect(days).toHaveLength(length);
			expect(overdue + (days[0]?.cards ?? 0)).toBeLessThanOrEqual(most);
		})
	);
});
