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
