import { countryOf } from '#lib/reading/countries.ts';
import { cities, regions } from '#lib/reading/heads.ts';
import type { Candidate, Quotation } from './candidate.ts';
import { Placed } from './context.ts';
import { hasMoreWords } from './has-more-words.ts';
import { looseNounsIn } from './nouns.ts';
import type { Reason } from './reasons.ts';
import { rewrite } from './rewrite.ts';
import { isHeading } from './shape.ts';

/** What the sentences before, or the title, can explain. */
const leaning: Reason[] = ['loose-pronoun', 'loose-noun', 'refers-back', 'relative-time'];

/** In words. */
const longestLead = 30;
const longest = 50;

/** What is told before a prompt, and what of the document a card then quotes beside its sentence. */
export type Lead = { opening: string; quote: Quotation };

/** The sentence before as it stands alone, then the two before, as far as they are next to each other and to `placed`. */
export function leadsFor(placed: Placed): Lead[] {
	const [last, first] = placed.before.filter((one, at) => isNext(one, placed.before[at - 1] ?? placed));
	const told = last && tell(last);
	if (!last || !told) return [];
	const leads: Lead[] = [];
	if ('notes' in last.context || last.context.reason === 'relative-time')
		leads.push({ opening: told, quote: quoteFrom(last, placed) });
	const both = first && 'notes' in first.context ? tell(first) : null;
	if (first && both) leads.push({ opening: `${both} ${told}`, quote: quoteFrom(first, placed) });
	if (leads.length === 0 && 'reason' in last.context && leaning.includes(last.context.reason))
		leads.push({ opening: told, quote: quoteFrom(last, placed) });
	return leads;
}

/**
 * The gaps of a sentence that leans on those before it: with one or two of them told first, as they stand, or with the
 * title in brackets, nothing is left to guess. `cardsOf` makes the cards as if the sentence stood alone.
 */
export function ledIn(placed: Placed, cardsOf: (alone: Placed) => Candidate[]): Candidate[] {
	const { sentence, before, topic, title, context } = placed;
	if (!('reason' in context) || !leaning.includes(context.reason)) return [];
	if (elsewhere.test(opensWith(placed))) return [];
	const lead =
		leadsFor(placed).find(({ opening }) => explains(opening, placed)) ?? titled(placed, context.reason);
	if (!lead) return [];
	return cardsOf(new Placed(sentence, before, topic, title, true))
		.filter(({ card }) => card.kind !== 'question')
		.map((made) => ({
			...made,
			quote: lead.quote,
			card: { ...made.card, prompt: `${lead.opening} ${made.card.prompt}` }
		}))
		.filter(({ card }) => !hasMoreWords(card.prompt, longest));
}

/** The title as a note, before the sentence before if there is one. */
function titled(placed: Placed, reason: Reason): Lead | null {
	const { title, topic } = placed;
	if (title === '') return null;
	const [last] = placed.before.filter((one, at) => at === 0 && isNext(one, placed));
	const told = last && tell(last);
	const named = topic.filter(({ text }) => title.includes(text));
	if (named.length === 0) return null;
	const isPerson = named.some(({ type }) => type === 'person');
	const opens = opensWith(placed);
	if (somebody.test(opens) !== isPerson && (somebody.test(opens) || !told)) return null;
	if (!told && reason !== 'loose-pronoun' && reason !== 'loose-noun') return null;
	if (last && told && 'reason' in last.context && !leaning.includes(last.context.reason)) return null;
	const opening = told ? `[${title}] ${told}` : `[${title}]`;
	if (!isNamed(opening, placed)) return null;
	return { opening, quote: last && told ? quoteFrom(last, placed) : placed.sentence.quote };
}

/** A sentence as it opens a prompt; null when it is too long or open. */
function tell({ sentence, context }: Placed): string | null {
	const isLate = 'reason' in context && context.reason === 'relative-time';
	const [later = ''] = (isLate && timeLead.exec(sentence.text.slice(sentence.start))) || [];
	const told = rewrite(sentence.text, sentence.start + later.length, 'notes' in context ? context.notes : []);
	const isWhole = /[.!]["'”’)]*$/.test(told) && !hasMoreWords(told, longestLead) && !isHeading(told);
	return isWhole ? told : null;
}

/** "A decade later": when, the date that is asked for tells. */
const timeLead =
	/^(?:(?:\p{L}+|\d+) (?:years?|months?|weeks?|days?|decades?) later|(?:in )?the (?:following|next|same) (?:year|month|day|week)),? /iu;

function opensWith({ sentence }: Placed): string {
	return sentence.text.slice(sentence.start, sentence.start + 60);
}

/** Whether a sentence of the document is followed by another with nothing between them. */
function isNext({ sentence }: Placed, next: Placed): boolean {
	return next.sentence.quote.start - sentence.quote.end <= 2;
}

function quoteFrom(from: Placed, { sentence, before }: Placed): Quotation {
	const parts = before.slice(0, before.indexOf(from) + 1).reverse();
	const text = parts.reduce((told, part, at) => {
		const next = parts[at + 1]?.sentence ?? sentence;
		return told + part.sentence.quote.text + ' '.repeat(next.quote.start - part.sentence.quote.end);
	}, '');
	const { start } = from.sentence.quote;
	return { start, end: sentence.quote.end, text: text + sentence.quote.text };
}

/** "The canal" is explained by what speaks of a canal; where several are named, it takes more to know who "he" is. */
function explains(opening: string, placed: Placed): boolean {
	const names = opening.match(/\p{Lu}\p{Ll}+/gu) ?? [];
	if (somebody.test(opensWith(placed)) && (names.length > 1 || names.some(isPlace))) return false;
	return isNamed(opening, placed);
}

/** "Michigan grew fast. In 1944, he …" */
const isPlace = (name: string) => regions.has(name) || cities.has(name) || countryOf(name) !== null;

function isNamed(opening: string, { sentence, topic }: Placed): boolean {
	const told = opening.toLowerCase();
	return looseNounsIn(sentence.text, topic).every(({ noun }) =>
		told.includes(noun.replace(/(?:ies|s|y)$/, ''))
	);
}

const elsewhere = /^(?:the (?:former|latter|other)|another|others?|neither|either|one|some|many|most|few)\b/i;

const somebody = /\b(?:he|him|his|she|her)\b/i;
