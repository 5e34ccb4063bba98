import type { Span } from '#lib/facts/fact.ts';
import { quotation, type Candidate } from './candidate.ts';
import { areItems } from './enumeration.ts';
import { blankFor, listOf, mostUntold, numberTold, says } from './lists.ts';
import { rewrite, type Edit } from './rewrite.ts';
import type { Sentence } from './sentence.ts';

/** A card for the bullets that a sentence such as "The organ has three layers:" introduces. */
export function bulletedList(
	lead: Sentence,
	notes: Edit[],
	bullets: Span[],
	document: string
): Candidate | null {
	if (!announces.test(lead.text) || !says.test(lead.text) || bullets.length < 2 || bullets.length > most)
		return null;
	const told = numberTold(lead.text.slice(lead.start));
	if (told === null ? bullets.length < 3 || bullets.length > mostUntold : told !== bullets.length)
		return null;
	const texts = bullets.map(({ start, end }) => document.slice(start, end));
	const lengths = lengthsOf(texts, wholeItem) ?? lengthsOf(texts, headOf);
	const [first] = bullets;
	const last = bullets.at(-1);
	if (!lengths || !first || !last) return null;
	const items = texts.map((text, at) => text.slice(0, lengths[at]));
	if (!areItems(items)) return null;
	const quote = quotation(document, { start: lead.quote.start, end: last.end });
	const answer = quotation(document, { start: first.start, end: last.start + (lengths.at(-1) ?? 0) });
	const leadIn = rewrite(lead.text, lead.start, notes).replace(/[:\s]+$/, '');
	return listOf(quote, answer, items, `${leadIn}: ${blankFor(items.length, told)}.`);
}

const most = 7;

/** A sentence of its own, ending in a colon. */
const announces =
	/^(?!(?:some |other )?examples?\b|recall\b|remember\b|.*\b(?:following questions|you|your|we|learn|exercise|answer|discuss)\b).{15,200}:$/i;

function lengthsOf(texts: string[], measure: (text: string) => number): number[] | null {
	const lengths = texts.map(measure);
	return lengths.every((length) => length > 1) ? lengths : null;
}

/** The length of a short bullet without its full stop, 0 of a long one. */
function wholeItem(text: string): number {
	const bare = text.replace(/(?:[.;,]|[;,] and)\s*$/, '');
	return bare.split(/\s+/).length <= 6 && !/[.:;?!]| [–—-] |,/.test(bare) ? bare.length : 0;
}

/** The length of the words that head a bullet: "Fixation. The enzyme …", "Fixation: …". */
function headOf(text: string): number {
	const [, head = ''] = /^([^.:–—?!]{2,60}?)(?:\.(?= )|:(?= )| [–—-] |—)/.exec(text) ?? [];
	return head.split(/\s+/).length <= 5 ? head.trim().length : 0;
}
