import type { Prices } from '#lib/scheduling/price.ts';

export type MinutesAt = { low: number; middle: number; high: number };

/** The minutes a day at a desired retention, between two that were simulated if need be; null beyond them. */
export function minutesAt({ prices }: Prices, retention: number): MinutesAt | null {
	const next = prices.findIndex((price) => price.retention >= retention - 1e-9);
	const [before, after] = [prices[next - 1], prices[next]];
	if (!after) return null;
	if (Math.abs(after.retention - retention) < 1e-9) return after.minutes;
	if (!before) return null;
	const share = (retention - before.retention) / (after.retention - before.retention);
	const between = (of: keyof MinutesAt) =>
		before.minutes[of] + share * (after.minutes[of] - before.minutes[of]);
	return { low: between('low'), middle: between('middle'), high: between('high') };
}

/** 'about 12 minutes a day (10 to 14)'; what is less than one is said so. */
export function inWords({ low, middle, high }: MinutesAt): string {
	const [least, about, most] = [Math.round(low), Math.round(middle), Math.round(high)];
	const bounds = least === most ? '' : ` (${least} to ${most})`;
	if (about < 1) return `less than a minute a day${bounds}`;
	return `about ${about} ${about === 1 ? 'minute' : 'minutes'} a day${bounds}`;
}
