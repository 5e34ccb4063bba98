import { expect, test } from 'vitest';
import { drawGrade, paced, usualHabits } from './habits.ts';

test('a grade is drawn as often as its weight says', () => {
	const rolls = Array.from({ length: 100 }, (_, index) => index / 100);
	const drawn = rolls.map((roll) => drawGrade([1, 0, 2, 1], roll));
	expect([1, 2, 3, 4].map((grade) => drawn.filter((one) => one === grade).length)).toEqual([25, 0, 50, 25]);
});

test('who has not answered yet has the usual pace, and who is slow a slower one, all kinds of answers alike', () => {
	expect(paced(usualHabits, []).seconds.review[2]).toBeCloseTo(usualHabits.seconds.review[2], 10);
	const slow = paced(usualHabits, new Array(2000).fill(26_000));
	const factor = slow.seconds.review[0] / usualHabits.seconds.review[0];
	expect(factor).toBeGreaterThan(1.8);
	expect(slow.seconds.learning[3] / usualHabits.seconds.learning[3]).toBeCloseTo(factor, 10);
});

test('a few answers change little, and one during which somebody went for lunch counts a minute', () => {
	const few = paced(usualHabits, [1000, 1000]);
	expect(few.seconds.review[2]).toBeGreaterThan(usualHabits.seconds.review[2] * 0.9);
	expect(paced(usualHabits, [3_600_000])).toEqual(paced(usualHabits, [60_000]));
});
