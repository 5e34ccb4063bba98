/**
 * Cards that are due on one day go to two places when it is a day off, so that not all of them meet on the day before
 * or after: which, follows from a number of the card that its next answer changes.
 */
export type Due = { day: number; number: number };

/** When to ask what is due on a day off: on one day before, if there is one for it, and otherwise from one after on. */
export type Moved = Due & { early: number | null; late: number };

/**
 * Spreads what is due on days off over the other days around: the first half of a stretch comes before it, the second
 * after, and of an odd stretch's middle day one half each. What was not asked before comes after, a day's worth on a
 * day, so nothing is lost. `off` are study days in any order; the numbers answered are 0 and 1.
 */
export function moveDaysOff(off: Iterable<number>): Moved[] {
	const isOff = new Set(off);
	return stretches(isOff).flatMap((stretch) => {
		const half = Math.ceil(stretch.length / 2);
		const [before, after] = [around(stretch[0]!, -1, half, isOff), around(stretch.at(-1)!, 1, half, isOff)];
		return stretch.flatMap((day, index) =>
			[0, 1].map((number): Moved => {
				const fromEnd = stretch.length - 1 - index;
				const isEarly = index < fromEnd || (index === fromEnd && number === 0);
				if (!isEarly) return { day, number, early: null, late: after[half - 1 - fromEnd]! };
				return { day, number, early: before[half - 1 - index]!, late: after[index]! };
			})
		);
	});
}

/** Of what days off move, what is asked today although it is due later, and what waits although it is due. */
export function movedOn(moved: readonly Moved[], today: number): { early: Moved[]; waiting: Moved[] } {
	return {
		early: moved.filter(({ day, early }) => early === today && day > today),
		waiting: moved.filter(({ day, late }) => day <= today && late > today)
	};
}

/** The study day on which something is asked that is due on a day, if it is not asked yet. */
export function askedOn(due: Due, moved: readonly Moved[], today: number): number {
	const found = moved.find(({ day, number }) => day === due.day && number === due.number % 2);
	if (!found) return due.day;
	return found.early !== null && found.early >= today ? found.early : found.late;
}

function stretches(off: ReadonlySet<number>): number[][] {
	const found: number[][] = [];
	for (const day of [...off].sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last?.at(-1) === day - 1) last.push(day);
		else found.push([day]);
	}
	return found;
}

/** So many days that are not off, the nearest first. */
function around(day: number, step: 1 | -1, number: number, off: ReadonlySet<number>): number[] {
	const days: number[] = [];
	for (let at = day + step; days.length < number; at += step) if (!off.has(at)) days.push(at);
	return days;
}
