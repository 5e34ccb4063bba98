import { acronymsIn, type Acronyms } from './acronyms.ts';
import { around } from './around.ts';
import { byPlace, placesIn, textAt, type EvidenceDocument, type Place } from './passage.ts';
import { termsOf } from './profile.ts';
import type { Term } from './terms.ts';

/** What is known of all documents together. */
export type Statistics = {
	/** How much it tells that a text has a term: the rarer, the more. */
	rarity: (term: string) => number;
	acronyms: Acronyms;
};

/** Where passages come from. */
export type Source = Statistics & {
	/** Places outside a document that share terms with a text, the likeliest first, at most so many. */
	candidates: (terms: Map<string, Term>, without: string, most: number) => Place[];
};

/** So many postings are looked at, the telling ones first; common words add little to the choice. */
const enough = 20_000;

/** An index of the passages of documents. What it answers does not depend on their order. */
export function indexOf(documents: EvidenceDocument[]): Source {
	const acronyms = acronymsIn(documents.map(({ text }) => text));
	const places = documents.flatMap(placesIn).sort(byPlace);
	const postings = new Map<string, { at: number; weight: number }[]>();
	for (const [at, place] of places.entries())
		for (const [term, { weight }] of termsOf(textAt(place), around(place), acronyms)) {
			const list = postings.get(term);
			if (list) list.push({ at, weight });
			else postings.set(term, [{ at, weight }]);
		}
	const rarity = (term: string) => rarityOf(postings.get(term)?.length ?? 0, places.length);
	return { candidates, rarity, acronyms };

	function candidates(terms: Map<string, Term>, without: string, most: number): Place[] {
		const scores = new Map<number, number>();
		const wanted = [...terms]
			.map(([term, { weight }]) => ({ term, worth: weight * rarity(term) }))
			.sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
		let looked = 0;
		for (const { term, worth } of wanted) {
			const list = postings.get(term) ?? [];
			looked += list.length;
			if (looked > enough && scores.size >= most) break;
			for (const { at, weight } of list)
				if (places[at]?.document.id !== without) scores.set(at, (scores.get(at) ?? 0) + worth * weight);
		}
		return [...scores]
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.slice(0, most)
			.flatMap(([at]) => places[at] ?? []);
	}
}

/** What two of a handful of passages share is not common yet. */
const few = 12;

/** How much it tells that a passage has a term that so many of all have. */
export function rarityOf(having: number, all: number): number {
	return Math.log(1 + (Math.max(few, all) + 1) / (1 + having));
}
