import { blankCitations } from '#lib/reading/citations.ts';
import { isReference } from '#lib/reading/references.ts';
import { whenOf, type When } from '#lib/reading/when.ts';
import { datesIn, type DateMention } from './dates.ts';

/** A time that a statement tells of, in its own words. */
export type Told = When & { text: string };

/**
 * The times that a statement tells of, the earliest first: those that name a work by its year ("the 2016 paper",
 * "Aris (2009) writes", an entry of a bibliography) are left out, and "from 1939 to 1945" is one.
 */
export function timesTold(words: string): Told[] {
	if (isReference(words) || entry.test(words) || isImprint(words)) return [];
	const statement = blankCitations(words);
	const mentions = datesIn(statement).filter((date) => isTime(date, statement));
	const times: Told[] = [];
	for (let at = 0; at < mentions.length; at++) {
		const [first, second] = [mentions[at]!, mentions[at + 1]];
		const stretch = second && isStretch(first, second, statement) ? joined(first, second, statement) : null;
		const time = stretch ?? shortStretch(first, statement) ?? told(first);
		if (stretch) at += 1;
		if (time) times.push(time);
	}
	return times
		.filter(
			(time, at) => !times.some((other, place) => isCloser(other, time) || (same(other, time) && place < at))
		)
		.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** "Aris, B. (2009). Water." */
const entry =
	/^(?:\[?\d{1,3}[.\]] )?\p{Lu}[\p{L}\p{M}’'-]+, (?:\p{Lu}\.[ -]?){1,3}.{0,120}\b(?:1[6-9]|20)\d\d\b/u;

/** Two of these say where and when a work appeared. */
const imprint = [
	/\bvol(?:ume|\.) \d/,
	/\b(?:number|issue|no\.) \d/,
	/\bpages? \d|\bpp?\. ?\d/,
	/\b(?:Journal|Review|Quarterly|Bulletin|Proceedings) (?:of|on|for)\b/
];

function isImprint(statement: string): boolean {
	return imprint.filter((sign) => sign.test(statement)).length >= 2;
}

const title = /[”"’] \($/;
const authorship = /\bauthors? of\b/;

const place =
	/\b(?:pages?|pp?\.|volumes?|vol\.|numbers?|[Nn]o\.|lines?|sections?|articles?|rooms?)(?: \d+ (?:to|and))? $/;
const lead = /\b(?:in|since|until|till|from|by|before|after|during|of|to|and|between|year|around|about) $/i;
const things = /^ (?:\p{Ll}+ )?\p{Ll}{2,}s\b/u;
const work =
	/^ (?:paper|study|article|book|report|survey|edition|essay|review|thesis|work|volume|monograph|dissertation)s?\b/;
const author = /(?:^|[;,] |\b(?:by|and|of|in|see) )\p{Lu}[\p{L}’'-]+(?: et al\.| and others)? \($/u;
const writing =
	/\b(?:bibliography|cited|writes?|treats?|argues?|deals?|claims?|shows?|discuss(?:es)?|studies|examines?|finds?|holds?)\b/;

/** Whether a date is more than the name of a work, a number of things or pages, or a day without its year. */
function isTime({ start, end, kind }: DateMention, statement: string): boolean {
	if (kind !== 'year') return kind !== 'day';
	const [before, after] = [statement.slice(0, start), statement.slice(end)];
	if (work.test(after) || (author.test(before) && after.startsWith(')') && writing.test(statement)))
		return false;
	if (title.test(before) && after.startsWith(')') && authorship.test(before)) return false;
	return !place.test(before) && (lead.test(before) || !things.test(after));
}

function isStretch(first: DateMention, second: DateMention, statement: string): boolean {
	const between = statement.slice(first.end, second.start);
	if (/^ ?[–—-] ?$|^ (?:to|until|till|through) (?:the )?$/.test(between)) return true;
	return /^ and (?:the )?$/.test(between) && /\b[Bb]etween (?:the )?$/.test(statement.slice(0, first.start));
}

function joined(first: DateMention, second: DateMention, statement: string): Told | null {
	const end = told(second);
	const begin = told(/\bB\.?C/.test(second.text) ? { ...first, text: beforeChrist(first.text) } : first);
	if (!begin || !end || end.to <= begin.from) return null;
	return { ...begin, to: end.to, text: statement.slice(first.start, second.end) };
}

/** "1850 to 500 BC" */
function beforeChrist(year: string): string {
	return /^\d+$/.test(year) ? `${year} BC` : year;
}

/** "1939–45" */
function shortStretch(first: DateMention, statement: string): Told | null {
	const [tail, digits] = /^[–-](\d\d)(?![\d%])/.exec(statement.slice(first.end)) ?? [];
	if (!tail || !digits || first.kind !== 'year') return null;
	const begin = told(first);
	const end = whenOf(`${first.text.slice(0, -2)}${digits}`);
	return begin && end && end.from > begin.from ? { ...begin, to: end.to, text: first.text + tail } : null;
}

function told({ text }: DateMention): Told | null {
	const when = whenOf(text);
	return when && { ...when, text };
}

/** Whether one time lies within another and says more exactly when. */
function isCloser(one: When, other: When): boolean {
	return one.from >= other.from && one.to <= other.to && !same(one, other);
}

function same(one: When, other: When): boolean {
	return one.from === other.from && one.to === other.to;
}
