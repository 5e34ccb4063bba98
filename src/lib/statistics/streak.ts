/** Days studied one after the other. A day off that was planned, or on which no card waited, ends no run. */
export type Streak = {
	/** Days studied up to today, or up to yesterday while today is not over. */
	current: number;
	longest: number;
	/** Something was answered today. */
	today: boolean;
	/** Days that the current run went over without an answer. */
	forgiven: number;
};

/** The streaks in study days that ascend, each there once. A day later than `today` comes from another time zone and counts as today. */
export function streak(
	studied: readonly number[],
	today: number,
	isFree: (day: number) => boolean = () => false
): Streak {
	let longest = 0;
	let run = 0;
	let forgiven = 0;
	for (const [index, day] of studied.entries()) {
		const before = studied[index - 1];
		const goesOn = before !== undefined && areFree(before + 1, day, isFree);
		forgiven = goesOn ? forgiven + day - before - 1 : 0;
		run = goesOn ? run + 1 : 1;
		longest = Math.max(longest, run);
	}
	const last = studied.at(-1);
	if (last === undefined || !areFree(last + 1, today, isFree))
		return { current: 0, longest, today: false, forgiven: 0 };
	return { current: run, longest, today: last >= today, forgiven: forgiven + Math.max(0, today - last - 1) };
}

/** Whether all days from one up to another, which is none of them, are free. */
function areFree(from: number, until: number, isFree: (day: number) => boolean): boolean {
	for (let day = from; day < until; day++) if (!isFree(day)) return false;
	return true;
}
