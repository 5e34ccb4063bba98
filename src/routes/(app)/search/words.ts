import { counted } from '#lib/components/counted.ts';
import type { CardKind } from '#lib/facts/fact.ts';
import type { Group } from './results.ts';
import { sortWords, type Wish } from './wish.ts';

/** What stands over results of one sort. */
export function groupWords(sort: Group['sort'], kind: CardKind | null): string {
	return sortWords[kind ?? sort];
}

/** How much is found: "3 facts, more than 5 cards". */
export function foundWords(groups: Group[], { page }: Wish): string {
	if (groups.length === 0) return page > 1 ? 'There is no more.' : 'Nothing has all of these words.';
	const amounts = groups.map(({ sort, results, isMore }) => {
		const amount = counted(results.length, sort);
		return isMore ? `more than ${amount}` : amount;
	});
	const [first = '', ...others] = amounts;
	const all = [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ');
	return page > 1 ? `Page ${page}: ${all}` : all;
}
