type Day = { fresh: number; again: number };

/** Cards a day on the average of some days, counted from today. */
export type Bar = Day & { from: number; until: number };

export type DaysOfPlan = {
	bars: Bar[];
	/** The most cards a day. */
	most: number;
	/** The last day that asks a new card at all, counted from today; null when none does. */
	lastNew: number | null;
	/** What the last days ask in all. */
	last: Day & { days: number };
};

const mostBars = 45;
const lastDays = 3;

/** What the days up to an exam ask: today by itself, for that is planned, and of the others a few together where they are many. */
export function daysOfPlan(days: readonly Day[]): DaysOfPlan {
	const each = Math.max(1, Math.ceil((days.length - 1) / mostBars));
	const bars: Bar[] = [];
	for (let from = 0; from < days.length; from += from === 0 ? 1 : each) {
		const some = days.slice(from, from === 0 ? 1 : from + each);
		const { fresh, again } = sum(some);
		const until = from + some.length - 1;
		bars.push({ from, until, fresh: fresh / some.length, again: again / some.length });
	}
	const end = days.slice(-lastDays);
	const lastNew = days.findLastIndex(({ fresh }) => fresh >= 0.5);
	return {
		bars,
		most: Math.max(1, ...bars.map(({ fresh, again }) => fresh + again)),
		lastNew: lastNew < 0 ? null : lastNew,
		last: { days: end.length, ...sum(end) }
	};
}

function sum(days: readonly Day[]): Day {
	return days.reduce((all, { fresh, again }) => ({ fresh: all.fresh + fresh, again: all.again + again }), {
		fresh: 0,
		again: 0
	});
}
