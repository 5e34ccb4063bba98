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
	return { from, to };
}

/** Whether on either side of a year there is room for two others that could be taken for it. */
export function hasRoom(year: number, { from, to }: Window): boolean {
	return year - from >= room && to - year >= room;
}

/** Where a text names nearly every year, those that are told next to one shut out nothing. */
export function widened(year: number, window: Window): Window {
	return hasRoom(year, window) ? window : { from: year - room - 1, to: year + room + 1 };
}

export function isWithin(year: number, { from, to }: Window): boolean {
	return from <= year && year <= to;
}

const room = 4;
