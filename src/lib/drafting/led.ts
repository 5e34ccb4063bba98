import type { Candidate, Quotation } from './candidate.ts';
import { Placed } from './context.ts';
import { looseNounsIn } from './nouns.ts';
import type { Reason } from './reasons.ts';
import { rewrite } from './rewrite.ts';

/** What the sentences before, or the title, can explain. */
const leaning: Reason[] = ['loose-pronoun', 'loose-noun', 'refers-back', 'relative-time'];

/** In words. */
const longestLead = 30;
const longest = 50;

/** What is told before a prompt, and what of the document a card then quotes beside its sentence. */
type Lead = { opening: string; from: Placed };

/**
 * The gaps of a sentence that leans on those before it: with one or two of them told first, as they stand, or with the
 * title in brackets, nothing is left to guess. `cardsOf` makes the cards as if the sentence stood alone.
 */
export function ledIn(placed: Placed, cardsOf: (alone: Placed) => Candidate[]): Candidate[] {
	const { sentence, before, topic, title, context } = placed;
	if (!('reason' in context) || !leaning.includes(context.reason)) return [];
	const lead = leadFor(placed, context.reason);
	if (!lead) return [];
	const quote = quoteFrom(lead.from, placed);
	return cardsOf(new Placed(sentence, before, topic, title, true))
		.filter(({ card }) => card.kind === 'cloze')
		.map((made) => ({
			...made,
			quote,
			card: { ...made.card, prompt: `${lead.opening} ${made.card.prompt}` }
		}))
		.filter(({ card }) => card.prompt.split(' ').length <= longest);
}

function leadFor(placed: Placed, reason: Reason): Lead | null {
	if (elsewhere.test(opensWith(placed))) return null;
	const [last, first] = placed.before.filter((one, at) => isNext(one, placed.before[at - 1] ?? placed));
	const leads: Lead[] = [];
	const told = last && tell(last);
	if (last && told) {
		if ('notes' in last.context) leads.push({ opening: told, from: last });
		const both = first && 'notes' in first.context ? tell(first) : null;
		if (first && both) leads.push({ opening: `${both} ${told}`, from: first });
	}
	const found = leads.find(({ opening }) => explains(opening, placed));
	return found ?? titled(placed, last && told ? { opening: told, from: last } : null, reason);
}

/** The title as a note, before the sentence before if there is one. */
function titled(placed: Placed, lead: Lead | null, reason: Reason): Lead | null {
	const { title, topic } = placed;
	if (title === '' || title.split(' ').length > 8) return null;
	const named = topic.filter(({ text }) => title.includes(text));
	if (named.length === 0) return null;
	const isPerson = named.some(({ type }) => type === 'person');
	const opens = opensWith(placed);
	if (somebody.test(opens) !== isPerson && (somebody.test(opens) || !lead)) return null;
	if (!lead && reason !== 'loose-pronoun' && reason !== 'loose-noun') return null;
	if (lead && 'reason' in lead.from.context && !leaning.includes(lead.from.context.reason)) return null;
	const opening = lead ? `[${title}] ${lead.opening}` : `[${title}]`;
	return isNamed(opening, placed) ? { opening, from: lead?.from ?? placed } : null;
}

/** A sentence as it opens a prompt; null when it is too long or open. */
function tell({ sentence, context }: Placed): string | null {
	const told = rewrite(sentence.text, sentence.start, 'notes' in context ? context.notes : []);
	return /[.!]["'”’)]*$/.test(told) && told.split(' ').length <= longestLead ? told : null;
}

function opensWith({ sentence }: Placed): string {
	return sentence.text.slice(sentence.start, sentence.start + 60);
}

/** Whether a sentence of the document is followed by another with nothing between them. */
function isNext({ sentence }: Placed, next: Placed): boolean {
	return next.sentence.quote.start - sentence.quote.end <= 2;
}

function quoteFrom(from: Placed, { sentence, before }: Placed): Quotation {
	const parts = from.sentence === sentence ? [] : before.slice(0, before.indexOf(from) + 1).reverse();
	const text = parts.reduce((told, part, at) => {
		const next = parts[at + 1]?.sentence ?? sentence;
		return told + part.sentence.quote.text + ' '.repeat(next.quote.start - part.sentence.quote.end);
	}, '');
	const { start } = from.sentence.quote;
	return { start, end: sentence.quote.end, text: text + sentence.quote.text };
}

/** "The canal" is explained by what speaks of a canal; where several are named, it takes more to know who "he" is. */
function explains(opening: string, placed: Placed): boolean {
	if (somebody.test(opensWith(placed)) && (opening.match(/\p{Lu}\p{Ll}+/gu) ?? []).length > 1) return false;
	return isNamed(opening, placed);
}

function isNamed(opening: string, { sentence, topic }: Placed): boolean {
	const told = opening.toLowerCase();
	return looseNounsIn(sentence.text, topic).every(({ noun }) =>
		told.includes(noun.replace(/(?:ies|s|y)$/, ''))
	);
}

const elsewhere = /^(?:the (?:former|latter|other)|another|others?|neither|either|one|some|many|most|few)\b/i;

const somebody = /\b(?:he|him|his|she|her)\b/i;
