import type { Candidate } from './candidate.ts';
import { Placed } from './context.ts';
import { looseNounsIn } from './nouns.ts';
import type { Reason } from './reasons.ts';
import { rewrite } from './rewrite.ts';

/** What the sentence before can explain. */
const leaning: Reason[] = ['loose-pronoun', 'loose-noun', 'refers-back', 'relative-time'];

/** In words. */
const longestLead = 30;
const longest = 48;

/**
 * The gaps of a sentence that leans on the one before it: with that one told first, as it stands, nothing is left to
 * guess. `cardsOf` makes the cards as if the sentence stood alone.
 */
export function ledIn(placed: Placed, cardsOf: (alone: Placed) => Candidate[]): Candidate[] {
	const { sentence, before, topic, context } = placed;
	const [lead] = before;
	if (!lead || !('reason' in context) || !leaning.includes(context.reason)) return [];
	const opening = openingOf(lead);
	if (opening === null || !explains(opening, placed)) return [];
	const { start, text } = lead.sentence.quote;
	const space = sentence.quote.start - start - text.length;
	if (space > 2) return [];
	const quote = { start, end: sentence.quote.end, text: text + ' '.repeat(space) + sentence.quote.text };
	return cardsOf(new Placed(sentence, before, topic, { notes: [] }))
		.filter(({ card }) => card.kind === 'cloze')
		.map((made) => ({ ...made, quote, card: { ...made.card, prompt: `${opening} ${made.card.prompt}` } }))
		.filter(({ card }) => card.prompt.split(' ').length <= longest);
}

/** A sentence as it opens a prompt, when it can stand alone itself. */
function openingOf({ sentence, context }: Placed): string | null {
	if ('reason' in context) return null;
	const told = rewrite(sentence.text, sentence.start, context.notes);
	return /[.!]["'”’)]*$/.test(told) && told.split(' ').length <= longestLead ? told : null;
}

/** "The canal" is explained by a sentence that speaks of a canal, "another" by none. */
function explains(opening: string, { sentence, topic }: Placed): boolean {
	const opens = sentence.text.slice(sentence.start, sentence.start + 60);
	if (elsewhere.test(opens)) return false;
	if (somebody.test(opens) && (opening.match(/\p{Lu}\p{Ll}+/gu) ?? []).length > 1) return false;
	const lead = opening.toLowerCase();
	return looseNounsIn(sentence.text, topic).every(({ noun }) =>
		lead.includes(noun.replace(/(?:ies|s|y)$/, ''))
	);
}

const elsewhere = /^(?:the (?:former|latter|other)|another|others?|neither|either|one|some|many|most|few)\b/i;

/** Where several are named, it takes more to know which of them is meant. */
const somebody = /\b(?:he|him|his|she|her)\b/i;
