import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streak } from './streak.ts';

const today = 100;

test.each([
	['nothing', [], { current: 0, longest: 0, today: false }],
	['today', [100], { current: 1, longest: 1, today: true }],
	['up to yesterday', [97, 98, 99], { current: 3, longest: 3, today: false }],
	['up to today', [97, 98, 99, 100], { current: 4, longest: 4, today: true }],
	['up to two days ago', [96, 97, 98], { current: 0, longest: 3, today: false }],
	['a gap', [90, 91, 92, 95, 99, 100], { current: 2, longest: 3, today: true }],
	['a day ahead, from another time zone', [99, 100, 101], { current: 3, longest: 3, today: true }]
])('studied %s', (_, studied, expected) => {
	expect(streak(studied, today)).toEqual({ ...expected, forgiven: 0 });
});

test.each([
	['a day off ends no run', [95, 96, 98, 99], [97], { current: 4, longest: 4, today: false, forgiven: 1 }],
	['two of three do', [95, 96, 100], [97, 98], { current: 1, longest: 2, today: true, forgiven: 0 }],
	[
		'days off up to today keep it',
		[95, 96],
		[97, 98, 99],
		{ current: 2, longest: 2, today: false, forgiven: 3 }
	],
	['today may be off as well', [99], [100], { current: 1, longest: 1, today: false, forgiven: 0 }],
	['a day off before all begins none', [100], [98, 99], { current: 1, longest: 1, today: true, forgiven: 0 }]
])('%s', (_, studied, free, expected) => {
	expect(streak(studied, today, (day) => free.includes(day))).toEqual(expected);
});

const studied = fc
	.uniqueArray(fc.integer({ min: 0, max: today }))
	.map((days) => days.toSorted((a, b) => a - b));

test('the current run is never longer than the longest', () => {
	fc.assert(
		fc.property(studied, (days) => {
			const { current, longest } = streak(days, today);
			expect(current).toBeLessThanOrEqual(longest);
			expect(longest).toBeLessThanOrEqual(days.length);
		})
	);
});

test('studying today makes a run one day longer and breaks none', () => {
	fc.assert(
		fc.property(studied, (days) => {
			const before = streak(
				days.filter((day) => day < today),
				today
			);
			const after = streak([...days.filter((day) => day < today), today], today);
			expect(after.current).toBe(before.current + 1);
			expect(after.longest).toBe(Math.max(before.longest, after.current));
		})
	);
});
