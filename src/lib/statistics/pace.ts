/** What an answer takes before a learner has given any, in ms. */
export const firstPaceMs = 10_000;

/** As many answers at the first pace are added to a learner's own, so that a few quick ones do not promise too much. */
const assumed = 9;

/** The median of the times that answers took, in ms; half of them were quicker. */
export function pace(tookMs: readonly number[]): number {
	const sorted = [...tookMs, ...Array<number>(assumed).fill(firstPaceMs)].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
	return low === undefined || high === undefined ? firstPaceMs : (low + high) / 2;
}

/** How many minutes so many cards will take at this pace, at least one. */
export function minutesFor(cards: number, paceMs: number): number {
	return Math.max(1, Math.round((cards * paceMs) / 60_000));
}

/** Whoever takes longer over an answer is doing something else, in ms. */
const longestMs = 60_000;

/** The time that an answer counts for, in ms; one that told none took the usual. */
export function spentMs(tookMs: number | null): number {
	return Math.min(tookMs ?? firstPaceMs, longestMs);
}
