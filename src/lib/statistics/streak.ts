/** Days studied one after the other. */
export type Streak = {
	/** Up to today, or up to yesterday while today is not over. */
	current: number;
	longest: number;
	/** Something was answered today. */
	today: boolean;
};

/** The streaks in study days that ascend, each there once. A day later than `today` comes from another time zone and counts as today. */
export function streak(studied: readonly number[], today: number): Streak {
	let longest = 0;
	let run = 0;
	for (const [index, day] of studied.entries()) {
		run = day - 1 === studied[index - 1] ? run + 1 : 1;
		longest = Math.max(longest, run);
	}
	const last = studied.at(-1) ?? -Infinity;
	return { current: last >= today - 1 ? run : 0, longest, today: last >= today };
}
