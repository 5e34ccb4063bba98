/** A share of 1 lies, nine times out of ten, between these. */
export type Band = { low: number; high: number };

/** How far a share may be off by chance nine times out of ten, in standard errors. */
export const nineOfTen = 1.645;

/** Wilson's interval for a share of so many, which holds for few of them too; `points` may be parts. */
export function band(points: number, of: number): Band {
	if (of === 0) return { low: 0, high: 1 };
	const share = points / of;
	const z = nineOfTen ** 2 / of;
	const middle = (share + z / 2) / (1 + z);
	const reach = Math.sqrt(z * share * (1 - share) + (z * z) / 4) / (1 + z);
	return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
