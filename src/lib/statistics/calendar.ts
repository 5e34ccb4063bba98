import { dateOf, weekdayOf } from './dates.ts';

/** How many answers a study day saw. */
export type Studied = { day: number; answers: number };

/** `level` runs from 0, nothing, to 4; a day off was planned so. */
export type CalendarDay = Studied & { level: number; isOff: boolean };

export type Calendar = {
	/** From Monday to Sunday; null for what is still to come. */
	weeks: (CalendarDay | null)[][];
	/** The first week of each month that has room for its name. */
	months: { week: number; name: string }[];
	answers: number;
	/** Days with at least one answer. */
	studied: number;
};

/** The least answers of each level above 0. */
export const levels = [1, 10, 30, 100] as const;

/** So many weeks up to this one. */
export function calendar(
	counts: readonly Studied[],
	today: number,
	weeks: number,
	off: ReadonlySet<number> = new Set()
): Calendar {
	const last = counts.reduce((latest, { day }) => Math.max(latest, day), today);
	const first = firstDay(last, weeks);
	const byDay = new Map(counts.map(({ day, answers }) => [day, answers]));
	const dayAt = (day: number): CalendarDay | null => {
		const answers = byDay.get(day) ?? 0;
		const level = levels.filter((least) => answers >= least).length;
		return day > last ? null : { day, answers, level, isOff: off.has(day) };
	};
	const shown = Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (_, weekday) => dayAt(first + week * 7 + weekday))
	);
	const within = counts.filter(({ day, answers }) => day >= first && answers > 0);
	return {
		weeks: shown,
		months: months(first, weeks),
		answers: within.reduce((sum, { answers }) => sum + answers, 0),
		studied: within.length
	};
}

/** The Monday on which a calendar of so many weeks begins. */
export function firstDay(last: number, weeks: number): number {
	return last - weekdayOf(last) - (weeks - 1) * 7;
}

function months(first: number, weeks: number): Calendar['months'] {
	const begun = Array.from({ length: weeks }, (_, week) => ({
		week,
		name: dateOf(first + week * 7).month
	})).filter(({ week, name }, index, all) => week === 0 || name !== all[index - 1]?.name);
	return begun.filter(({ week }, index) => (begun[index + 1]?.week ?? weeks) - week >= 2);
}
