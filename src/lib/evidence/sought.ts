import { wordsOf } from './words.ts';
import type { Acronyms } from './acronyms.ts';
import type { Counted } from './term-counts.ts';
import { irregularForms } from './stem.ts';
import { concept, stemsOf } from './synonyms.ts';
import type { Term } from './terms.ts';

/**
 * One thing to look for in an index of plain words: how much it tells, and how it may be written there: as a word, as
 * the beginning of one, or as the name of a thing, whatever it is called.
 */
export type Sought = { worth: number; words: string[]; beginnings: string[]; things: string[] };

/** So many postings are looked at, the telling ones first, as in an index in memory. */
const enough = 20_000;

/** How the terms of a text are found among plain words, the most telling first. */
export function wordsFor(terms: Map<string, Term>, counted: Counted): Sought[] {
	const telling = [...terms]
		.map(([term, { weight }]) => ({ term, worth: weight * counted.rarity(term) }))
		.filter(({ term }) => counted.having(term) > 0 && !term.startsWith('#'))
		.sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
	let looked = 0;
	const within = telling.filter(({ term }, at) => (looked += counted.having(term)) <= enough || at < 3);
	const worths = new Map(within.map(({ term, worth }) => [term, worth]));
	return [
		...within.map(({ term, worth }) => ({ worth, ...writingsOf(term) })),
		...shortened(worths, counted.acronyms)
	];
}

function writingsOf(term: string): Omit<Sought, 'worth'> {
	if (term.startsWith('@')) return { words: [], beginnings: [term.slice(1)], things: [term.slice(1)] };
	if (/^\d/.test(term)) return { words: [term], beginnings: [], things: [] };
	const stems = stemsOf(term);
	return {
		words: stems.flatMap((each) => [...irregularForms(each), ...(isShort(each) ? [each, `${each}s`] : [])]),
		beginnings: stems.filter((each) => !isShort(each)),
		things: []
	};
}

/** Too much begins with these. */
const isShort = (stemmed: string) => stemmed.length < 4;

/** Where a text says all words of what an abbreviation stands for, the abbreviation says the same. */
function shortened(worths: Map<string, number>, acronyms: Acronyms): Sought[] {
	return [...acronyms].flatMap(([short, long]) => {
		const terms = wordsOf(long).filter(({ isSmall }) => !isSmall);
		const each = terms.map(({ stem }) => worths.get(concept(stem)));
		if (each.length === 0 || each.some((worth) => worth === undefined)) return [];
		const worth = each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
		return [{ worth, words: [short.toLowerCase()], beginnings: [], things: [] }];
	});
}
