import type { Totals } from './totals.ts';

/** What studying took, in minutes, as far as answers tell. */
export type TimeSpent = {
	/** The days up to today, each there once. */
	days: { day: number; minutes: number }[];
	/** Of these the ones with an answer, and the mean of theirs. */
	studied: number;
	perDay: number;
	/** Since the first answer of all. */
	total: number;
	most: number;
};

export function timeSpent(totals: Totals['days'], today: number, length: number): TimeSpent {
	const last = Math.max(today, ...totals.keys());
	const minutes = (day: number) => (totals.get(day)?.spentMs ?? 0) / 60_000;
	const days = Array.from({ length }, (_, index) => last - length + 1 + index).map((day) => ({
		day,
		minutes: minutes(day)
	}));
	const studied = days.filter(({ day }) => totals.has(day)).length;
	const sum = days.reduce((sum, { minutes }) => sum + minutes, 0);
	return {
		days,
		studied,
		perDay: studied === 0 ? 0 : sum / studied,
		total: [...totals.keys()].reduce((sum, day) => sum + minutes(day), 0),
		most: Math.max(...days.map(({ minutes }) => minutes))
	};
}
