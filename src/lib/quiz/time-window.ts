import { plausibleYears } from './computed.ts';

/** The years between which a date could lie for all that a text tells. */
export type Window = { from: number; to: number };

/**
 * The window round a year: from the nearest earlier to the nearest later of the years that a text names. What lies beyond
 * is often crossed out without knowing anything: nobody got leave to dig a canal after it had been opened.
 */
export function windowAround(year: number, named: number[]): Window {
	const far = plausibleYears(year);
	const from = Math.max(year - far, ...named.filter((one) => one < year));
	const to = Math.min(year + far, ...named.filter((one) => one > year));
	return to - from > narrowest ? { from, to } : { from: year - narrowest, to: year + narrowest };
}

export function isWithin(year: number, { from, to }: Window): boolean {
	return from <= year && year <= to;
}

/** Where a text names nearly every year, those that are told next to one shut out nothing. */
const narrowest = 5;
