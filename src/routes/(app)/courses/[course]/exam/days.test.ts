import { expect, test } from 'vitest';
import { daysOfPlan } from './days.ts';

test('few days stand for themselves, with the last new card and what the last three ask', () => {
	const days = [
		{ fresh: 8, again: 0 },
		{ fresh: 2, again: 6 },
		{ fresh: 0.2, again: 9 },
		{ fresh: 0, again: 10 }
	];
	const { bars, most, lastNew, last } = daysOfPlan(days);
	expect(bars).toHaveLength(4);
	expect([most, lastNew, last.days, last.again]).toEqual([10, 1, 3, 25]);
});

test('many days are drawn together, as the average of each, but today stands for itself', () => {
	const { bars } = daysOfPlan(Array.from({ length: 100 }, (_, day) => ({ fresh: 0, again: day })));
	expect(bars).toHaveLength(34);
	expect(bars[0]).toEqual({ from: 0, until: 0, fresh: 0, again: 0 });
	expect(bars[1]).toEqual({ from: 1, until: 3, fresh: 0, again: 2 });
	expect(bars.at(-1)).toEqual({ from: 97, until: 99, fresh: 0, again: 98 });
});

test('without days there is nothing to draw', () => {
	expect(daysOfPlan([])).toMatchObject({ bars: [], lastNew: null, last: { days: 0, fresh: 0, again: 0 } });
});
