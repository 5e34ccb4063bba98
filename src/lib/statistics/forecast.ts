/** How many cards come back on a study day. */
export type DueOn = { day: number; cards: number };

export type Forecast = {
	/** Cards that were due before today. */
	overdue: number;
	/** Today and the days after it, each there once; today without what is overdue. */
	days: DueOn[];
	/** All of these, with what is overdue. */
	total: number;
	/** The most cards on one day; what is overdue counts for today. */
	most: number;
};

/** The reviews of so many days from today on. */
export function forecast(due: readonly DueOn[], today: number, length: number): Forecast {
	const days = Array.from({ length }, (_, ahead) => ({
		day: today + ahead,
		cards: sum(due.filter(({ day }) => day === today + ahead))
	}));
	const overdue = sum(due.filter(({ day }) => day < today));
	const most = Math.max(...days.map(({ day, cards }) => (day === today ? cards + overdue : cards)));
	return { overdue, days, total: overdue + sum(days), most };
}

function sum(due: readonly DueOn[]): number {
	return due.reduce((total, { cards }) => total + cards, 0);
}
