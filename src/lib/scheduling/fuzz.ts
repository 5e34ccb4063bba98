/** No interval is longer, in days: a hundred years. */
export const longestInterval = 36_500;

/** Anki's bands: up to so much of each part of the interval, and one day more, either way. */
const bands = [
	{ from: 2.5, to: 7, share: 0.15 },
	{ from: 7, to: 20, share: 0.1 },
	{ from: 20, to: Infinity, share: 0.05 }
];

/** Whole days near the interval and within the limits. `factor` from 0 to below 1 chooses among them; null rounds. */
export function fuzz(interval: number, minimum: number, maximum: number, factor: number | null): number {
	const floor = Math.min(minimum, maximum);
	const wanted = clamp(interval, floor, maximum);
	if (factor === null) return Math.round(wanted);
	const [low, high] = range(wanted);
	const lowest = clamp(low, floor, maximum);
	const highest = clamp(high, floor, maximum);
	return Math.min(highest, Math.floor(lowest + factor * (highest - lowest + 1)));
}

/** The fewest days after a card was recalled: more than it waited before where the interval grows, no fewer where only fuzz would shrink it, else 0. */
export function leastAfter(interval: number, waited: number, maximum: number): number {
	if (Math.round(interval) > waited) return Math.min(waited + 1, maximum);
	const [, high] = range(interval);
	return waited <= high ? Math.min(waited, maximum) : 0;
}

/** From 0 to below 1, ever the same for the n-th answer of a card: a preview shows what grading then gives. */
export function fuzzFactor(cardId: string, reps: number): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < cardId.length; index++) {
		hash = Math.imul(hash ^ cardId.charCodeAt(index), 0x01000193);
	}
	return mix(mix(hash) ^ Math.imul(reps + 1, 0x9e3779b1)) / 2 ** 32;
}

function range(interval: number): [low: number, high: number] {
	if (interval < 2.5) return [Math.round(interval), Math.round(interval)];
	let delta = 1;
	for (const { from, to, share } of bands) delta += share * Math.max(0, Math.min(interval, to) - from);
	return [Math.round(interval - delta), Math.round(interval + delta)];
}

/** The finaliser of MurmurHash3: every bit that goes in moves half of those that come out. */
function mix(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
