import { around } from './around.ts';
import { acronymsFrom, acronymsIn, explainedIn } from './acronyms.ts';
import { placesIn, textAt, type EvidenceDocument } from './passage.ts';
import { termsOf } from './profile.ts';
import { rarityOf, type Statistics } from './source.ts';

/** What the passages of one document speak of: how many there are, how many have each term, and what it abbreviates. */
export type TermCounts = {
	passages: number;
	having: [term: string, count: number][];
	explained: [string, string][];
};

export function countTerms(document: EvidenceDocument): TermCounts {
	const acronyms = acronymsIn([document.text]);
	const having = new Map<string, number>();
	const places = placesIn(document);
	for (const place of places)
		for (const term of termsOf(textAt(place), around(place), acronyms).keys())
			having.set(term, (having.get(term) ?? 0) + 1);
	return { passages: places.length, having: [...having], explained: [...explainedIn(document.text)] };
}

/** What is known of some documents together, with how many passages have a term. */
export type Counted = Statistics & { having: (term: string) => number };

/** What is known of some documents together: it does not depend on their order. */
export function statisticsOf(documents: TermCounts[]): Counted {
	const having = new Map<string, number>();
	let all = 0;
	for (const document of documents) {
		all += document.passages;
		for (const [term, count] of document.having) having.set(term, (having.get(term) ?? 0) + count);
	}
	const count = (term: string) => having.get(term) ?? 0;
	return {
		acronyms: acronymsFrom(documents.flatMap(({ explained }) => explained)),
		rarity: (term) => rarityOf(count(term), all),
		having: count
	};
}
