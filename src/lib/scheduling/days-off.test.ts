import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedOn, movedOn, moveDaysOff } from './days-off.ts';

const days = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 25 });

test.each<[string, number[], [number, number | null, number][]]>([
	[
		'one day: half the day before, half the day after',
		[5],
		[
			[5, 4, 6],
			[5, null, 6]
		]
	],
	[
		'a weekend: Saturday before, Sunday after',
		[5, 6],
		[
			[5, 4, 7],
			[5, 4, 7],
			[6, null, 7],
			[6, null, 7]
		]
	],
	[
		'three days: two days on either side share them',
		[5, 6, 7],
		[
			[5, 3, 8],
			[5, 3, 8],
			[6, 4, 9],
			[6, null, 8],
			[7, null, 9],
			[7, null, 9]
		]
	],
	[
		'two days off with one between: each keeps to days that are not off',
		[5, 7],
		[
			[5, 4, 6],
			[5, null, 6],
			[7, 6, 8],
			[7, null, 8]
		]
	]
])('%s', (_, off, expected) => {
	expect(moveDaysOff(off).map(({ day, early, late }) => [day, early, late])).toEqual(expected);
});

test('whatever is off, all that is due there is asked on another day, before it or after it', () => {
	fc.assert(
		fc.property(days, (off) => {
			const moved = moveDaysOff(off);
			expect(moved).toHaveLength(off.length * 2);
			for (const { day, early, late } of moved) {
				expect(late).toBeGreaterThan(day);
				expect(off).not.toContain(late);
				if (early === null) continue;
				expect(early).toBeLessThan(day);
				expect(off).not.toContain(early);
			}
		})
	);
});

test('no day gets more than twice what it has from one stretch, before or after', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
			const load = new Map<number, number>();
			for (const { early, late } of moveDaysOff(Array.from({ length }, (_, index) => 100 + index))) {
				const day = early ?? late;
				load.set(day, (load.get(day) ?? 0) + 0.5);
			}
			expect(Math.max(...load.values())).toBeLessThanOrEqual(1);
		})
	);
});

test('what was not asked before a day off is asked after it, and other days stay', () => {
	const moved = moveDaysOff([10]);
	expect(askedOn({ day: 10, number: 4 }, moved, 8)).toBe(9);
	expect(askedOn({ day: 10, number: 4 }, moved, 10)).toBe(11);
	expect(askedOn({ day: 10, number: 3 }, moved, 8)).toBe(11);
	expect(askedOn({ day: 12, number: 3 }, moved, 8)).toBe(12);
});

test('whoever studies on every other day is asked on the day that was told, and never misses a card', () => {
	const due = fc.record({ day: fc.integer({ min: 1, max: 70 }), number: fc.nat(1) });
	fc.assert(
		fc.property(days, due, (off, { day, number }) => {
			const moved = moveDaysOff(off);
			const isIt = (one: { day: number; number: number }) => one.day === day && one.number === number;
			const isAsked = (today: number) => {
				const { early, waiting } = movedOn(moved, today);
				return day > today ? early.some(isIt) : !waiting.some(isIt);
			};
			let today = -40;
			while (off.includes(today) || !isAsked(today)) today++;
			expect(today).toBe(askedOn({ day, number }, moved, -40));
		})
	);
});
