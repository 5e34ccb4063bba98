import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar, firstDay } from './calendar.ts';

/** Saturday, 8 January 2022 */
const today = 19_000;

test('a week runs from Monday to Sunday, and what is still to come is empty', () => {
	const { weeks } = calendar([{ day: today, answers: 12 }], today, 2);
	expect(weeks.map((week) => week.map((day) => day?.day ?? null))).toEqual([
		[18_988, 18_989, 18_990, 18_991, 18_992, 18_993, 18_994],
		[18_995, 18_996, 18_997, 18_998, 18_999, 19_000, null]
	]);
	expect(weeks[1]?.[5]).toEqual({ day: today, answers: 12, level: 2, isOff: false });
});

test.each([
	[0, 0],
	[1, 1],
	[9, 1],
	[10, 2],
	[99, 3],
	[100, 4],
	[5000, 4]
])('%i answers are of level %i', (answers, level) => {
	expect(calendar([{ day: today, answers }], today, 1).weeks[0]?.[5]?.level).toBe(level);
});

test('a month is named at its first week, unless its name would run into the next', () => {
	expect(calendar([], today, 7).months).toEqual([
		{ week: 0, name: 'November' },
		{ week: 2, name: 'December' }
	]);
	expect(calendar([], today + 14, 7).months).toEqual([
		{ week: 0, name: 'December' },
		{ week: 4, name: 'January' }
	]);
});

const weeks = 26;
const counts = fc.uniqueArray(
	fc.record({ day: fc.integer({ min: firstDay(today, weeks) + 7, max: today + 2 }), answers: fc.nat(300) }),
	{ selector: ({ day }) => day }
);

test('a calendar holds every answer once, those ahead of today from another time zone too', () => {
	fc.assert(
		fc.property(counts, (counts) => {
			const { weeks: shown, answers, studied } = calendar(counts, today, weeks);
			const days = shown.flat().filter((day) => day !== null);
			const total = counts.reduce((sum, { answers }) => sum + answers, 0);
			expect(days.reduce((sum, { answers }) => sum + answers, 0)).toBe(total);
			expect(answers).toBe(total);
			expect(studied).toBe(days.filter(({ level }) => level > 0).length);
			expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
		})
	);
});
