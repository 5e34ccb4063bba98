import { fold } from './plain-words.ts';
import { readMoments, type Moment } from './moment.ts';
import { readStretch, type Stretch } from './stretch.ts';

type Reading =
	| { kind: 'point'; at: Moment }
	| { kind: 'span'; from: Moment; to: Moment }
	| ({ kind: 'stretch' } & Stretch);

/** A moment, the time from one to another, a decade or a century; `bound` is for what is only before or since it. */
export type When = Reading & { bound: 'before' | 'after' | 'since' | 'until' | '' };

/** What a text means as a date, in each way it can be read; nothing when it says anything else. */
export function readDates(text: string): When[] {
	if (text.length > 120) return [];
	const [, lead = '', rest = ''] = /^(before|after|since|until|till|by)? ?(.*)$/.exec(tidy(text)) ?? [];
	const bound = bounds[lead] ?? '';
	return readings(rest).map((reading) => ({ ...reading, bound }));
}

const bounds: Record<string, When['bound']> = {
	before: 'before',
	after: 'after',
	since: 'since',
	until: 'until',
	till: 'until',
	by: 'until'
};

function tidy(text: string): string {
	return fold(text)
		.trim()
		.replace(/(\d{4}-\d\d-\d\d)t[\d:.z+-]*$/, '$1')
		.replace(/(?<![a-z])b\.? ?c\.?(?: ?e\.?)?(?![a-z])|\bbefore christ\b/g, ' bc ')
		.replace(/(?<![a-z])a\.? ?d\.?(?![a-z])|(?<![a-z])c\. ?e\.?(?![a-z])|\bce\b/g, ' ad ')
		.replace(/\b(\d+)(?:st|nd|rd|th)\b/g, '$1')
		.replace(/[.;!?]+(?=\s|$)|,/g, ' ')
		.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, ' ')
		.replace(framing, ' ')
		.replace(/~/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const framing =
	/\b(?:on|in|the|of|year|month|date|it|was|is|around|about|circa|ca|approximately|during|at|happened|took place|exactly|signed|founded|began|held)\b/g;

function readings(text: string): Reading[] {
	const stretch = readStretch(text);
	if (stretch) return [{ kind: 'stretch', ...stretch }];
	const points = readMoments(text).map((at): Reading => ({ kind: 'point', at }));
	const span = points.length === 0 || /^\d{4}-\d\d$/.test(text) ? readSpan(text) : null;
	return span ? [...points, { kind: 'span', ...span }] : points;
}

function readSpan(text: string): { from: Moment; to: Moment } | null {
	const [, first, second] =
		/^(?:from |between )?(\S.*?) (?:to|and|until|till|through) (.+)$/.exec(text) ??
		/^(?:from )?([^-]+?) ?- ?([^-]+)$/.exec(text) ??
		[];
	if (first === undefined || second === undefined || (/ and /.test(text) && !text.startsWith('between ')))
		return null;
	const to = readMoments(second)[0];
	const from = readMoments(first)[0] ?? bareDay(first, to);
	if (!from || !to) return null;
	return {
		from: {
			...to,
			season: undefined,
			day: undefined,
			...from,
			era: from.era || to.era,
			year: from.year ?? to.year,
			isShort: from.isShort
		},
		to: { ...to, year: fullYear(from, to), isShort: undefined }
	};
}

/** The second year of "1939-45". */
function fullYear(from: Moment, to: Moment): number | undefined {
	if (!to.isShort || from.year === undefined || to.year === undefined) return to.year;
	return Math.floor(from.year / 100) * 100 + (to.year % 100);
}

/** The first day of "3 to 5 May 1945". */
function bareDay(text: string, to: Moment | undefined): Moment | null {
	return /^\d{1,2}$/.test(text) && to?.day !== undefined ? { ...to, day: Number(text) } : null;
}
