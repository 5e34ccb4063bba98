/** What is in the middle, and from the lowest tenth to the highest. */
export type Range = { low: number; middle: number; high: number };

export function rangeOf(numbers: readonly number[]): Range {
	const sorted = [...numbers].sort((a, b) => a - b);
	const at = (share: number) => quantile(sorted, share);
	return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** The number below which such a share of sorted numbers lies, between two of them if need be. */
export function quantile(sorted: readonly number[], share: number): number {
	const at = share * (sorted.length - 1);
	const low = sorted[Math.floor(at)]!;
	return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - low);
}
