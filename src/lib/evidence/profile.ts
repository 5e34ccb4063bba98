import { blankCitations } from '#lib/reading/citations.ts';
import { blankNotes } from '#lib/reading/notes.ts';
import type { Acronyms } from './acronyms.ts';
import { amountsIn, type Amount } from './amounts.ts';
import { attributionsIn } from './attribution.ts';
import { claimsIn, type Claim } from './claims.ts';
import { meaningOf, type Meaning } from '#lib/reading/meaning.ts';
import { addTerms, type Term } from './terms.ts';
import { wordsOf, type Word } from './words.ts';
import { yearsIn, type Years } from './years.ts';

/** A text as it is compared with others. */
export type Profile = {
	text: string;
	words: Word[];
	meaning: Meaning;
	terms: Map<string, Term>;
	claims: Claim[];
	amounts: Amount[];
	years: Years[];
};

/** What a text stands in: each text of it with how much its words count. */
export type Context = { text: string; weight: number }[];

export function profileOf(source: string, context: Context, acronyms: Acronyms): Profile {
	const text = plainText(source);
	const words = wordsOf(text);
	const said = attributionsIn(text);
	const years = yearsIn(text).filter(
		({ start }) => !said.some((one) => one.start <= start && start < one.end)
	);
	const terms = termsOf(source, context, acronyms);
	return {
		text,
		words,
		meaning: meaningOf(words.filter(({ isSmall }) => !isSmall).map(({ lower }) => lower)),
		terms,
		claims: claimsIn(words),
		amounts: amountsIn(text),
		years
	};
}

/** The terms of a text and of what it stands in. */
export function termsOf(source: string, context: Context, acronyms: Acronyms): Map<string, Term> {
	const terms = new Map<string, Term>();
	addTerms(terms, plainText(source), acronyms, null);
	for (const { text, weight } of context) addTerms(terms, text, acronyms, weight);
	return terms;
}

/** The text without footnote marks and citations, at the same offsets. */
function plainText(source: string): string {
	return blankCitations(blankNotes(source));
}
