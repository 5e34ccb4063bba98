import { readQuery } from '#lib/facts/search-query.ts';
import type { Database } from '#lib/server/db/open.ts';
import * as search from '#lib/server/search.ts';
import { turn } from '#lib/server/turns.ts';
import { showCard, showDocument, showFact, showPassage, type Shown } from './shown.ts';
import { cardKind, includes, perPage, type Wish } from './wish.ts';

/** Results of one sort, and how many there are in all, with those before and after them. */
export type Group = { sort: 'document' | 'fact' | 'card' | 'passage'; results: Shown[]; all: number };

/** What the search box is told. */
export type Found = { groups: Group[]; meant: string[] };

/**
 * What is found, by sorts: a page of one, or the first few of each; sorts without results are left out. What nobody
 * counts has one more at the most.
 */
export async function resultsOf(
	db: Database,
	learner: string,
	wish: Wish,
	now: number,
	{ few, isCounted } = { few: 5, isCounted: true }
): Promise<Group[]> {
	const sought = readQuery(wish.q);
	const size = wish.sort === 'all' ? few : perPage;
	const window = { from: wish.sort === 'all' ? 0 : (wish.page - 1) * perPage, most: size + 1 };
	const wanted = { sought, course: wish.course, topic: wish.topic, state: wish.state };
	const group = async <Found>(
		sort: Group['sort'],
		found: Found[],
		show: (one: Found) => Shown
	): Promise<Group> => {
		const isMore = isCounted && sort !== 'document' && found.length > size;
		return {
			sort,
			results: found.slice(0, size).map(show),
			all: isMore
				? await search.count(db, learner, wanted, { sort, kind: cardKind(wish.sort) }, now)
				: window.from + found.length
		};
	};
	const find: Record<Group['sort'], () => Promise<Group>> = {
		document: async () =>
			group('document', await search.documents(db, learner, wanted, { ...window, most: Infinity }), (one) =>
				showDocument(one, sought)
			),
		fact: async () =>
			group('fact', await search.facts(db, learner, wanted, window, now), (one) => showFact(one, sought)),
		card: async () =>
			group('card', await search.cards(db, learner, wanted, window, now, cardKind(wish.sort)), (one) =>
				showCard(one, sought)
			),
		passage: async () =>
			group('passage', await search.passages(db, learner, wanted, window), (one) => showPassage(one, sought))
	};
	const groups: Group[] = [];
	for (const sort of ['document', 'fact', 'card', 'passage'] as const) {
		if (!includes(wish, sort)) continue;
		await turn();
		groups.push(await find[sort]());
	}
	return groups.filter(({ results }) => results.length > 0);
}
