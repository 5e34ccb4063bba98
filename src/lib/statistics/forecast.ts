import { minutesFor } from './pace.ts';

/** How many cards come back on a study day. */
export type DueOn = { day: number; cards: number };

/** A study day to come: what comes back on it, about how long that takes, and whether it is a day off. */
export type Coming = DueOn & { minutes: number; isOff: boolean };

export type Forecast = {
	/** Cards that were due before today. */
	overdue: number;
	/** Today and the days after it, each there once; today without what is overdue, but with the minutes for it. */
	days: Coming[];
	/** All of these, with what is overdue. */
	total: number;
	/** For all of these. */
	minutes: number;
	/** The most cards on one day; what is overdue counts for today. */
	most: number;
};

/** The reviews of so many days from today on, for somebody who takes so long over each. */
export function forecast(
	due: readonly DueOn[],
	today: number,
	length: number,
	{ paceMs, off }: { paceMs: number; off: ReadonlySet<number> }
): Forecast {
	const overdue = sum(due.filter(({ day }) => day < today));
	const minutes = (cards: number) => (cards === 0 ? 0 : minutesFor(cards, paceMs));
	const days = Array.from({ length }, (_, ahead): Coming => {
		const day = today + ahead;
		const cards = sum(due.filter((one) => one.day === day));
		return { day, cards, minutes: minutes(ahead === 0 ? cards + overdue : cards), isOff: off.has(day) };
	});
	const most = Math.max(...days.map(({ day, cards }) => (day === today ? cards + overdue : cards)));
	const total = overdue + sum(days);
	return { overdue, days, total, minutes: minutes(total), most };
}

function sum(due: readonly DueOn[]): number {
	return due.reduce((total, { cards }) => total + cards, 0);
}
