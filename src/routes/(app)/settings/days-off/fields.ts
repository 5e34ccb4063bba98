import * as v from 'valibot';
import { dayOfIso } from '#lib/scheduling/day.ts';
import { longestStretch, type Stretch } from '#lib/server/days-off.ts';

const text = v.pipe(v.string(), v.trim(), v.maxLength(40, 'This is too long.'));

/** What the form sends, as it was typed. */
export const typed = { from: text, until: v.optional(text, '') };

export type Typed = { from: string; until: string };
export type Problems = Partial<Record<keyof Typed, string>>;

const earliest = 365;
const farthest = 730;

/** The days that were typed, at most so many, or what is wrong with which field; without an end it is one day. */
export function read(given: Typed, today: number, most = longestStretch): Stretch | { problems: Problems } {
	const from = dayOfIso(given.from);
	if (from === null) return { problems: { from: 'Please choose a date.' } };
	const until = given.until === '' ? from : dayOfIso(given.until);
	if (until === null) return { problems: { until: 'Please choose a date, or leave it empty.' } };
	if (until < from) return { problems: { until: 'Please choose a day that is not before the first.' } };
	if (until - from >= most) return { problems: { until: `Please choose at most ${most} days at once.` } };
	if (from < today - earliest)
		return { problems: { from: 'Please choose a day of the last twelve months.' } };
	if (until > today + farthest)
		return { problems: { until: 'Please choose a day within the next two years.' } };
	return { from, until };
}
