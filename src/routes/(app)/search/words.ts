import { counted } from '#lib/components/counted.ts';
import type { CardKind } from '#lib/facts/fact.ts';
import { mostCounted } from '#lib/facts/search-query.ts';
import type { Group } from './results.ts';
import { perPage, sortWords, type Wish } from './wish.ts';

/** What stands over results of one sort. */
export function groupWords(sort: Group['sort'], kind: CardKind | null): string {
	return sortWords[kind ?? sort];
}

/** How much is found in all: "3 facts, 24 cards". */
export function foundWords(groups: Group[], { page }: Wish): string {
	if (groups.length === 0) return page > 1 ? 'There is no more.' : 'Nothing has all of these words.';
	const all = groups.map(amountWords).join(', ');
	return page > 1 ? `${pageWords(groups, page)}: ${all}` : all.charAt(0).toUpperCase() + all.slice(1);
}

/** Which page of one sort this is: "Page 2 of 6". */
export function pageWords([group]: Group[], page: number): string {
	const all = group?.all ?? 0;
	return all > mostCounted ? `Page ${page}` : `Page ${page} of ${Math.ceil(all / perPage)}`;
}

/** Leads to all results of one sort: "All 24 cards". */
export function allWords({ sort, all }: Group): string {
	return all > mostCounted ? `All ${sortWords[sort].toLowerCase()}` : `All ${counted(all, sort)}`;
}

function amountWords({ sort, all }: Group): string {
	return all > mostCounted ? `more than ${counted(mostCounted, sort)}` : counted(all, sort);
}
