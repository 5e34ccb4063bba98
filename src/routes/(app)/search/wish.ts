import { cardKinds, type CardKind } from '#lib/facts/fact.ts';
import { cardStates, type CardState } from '#lib/scheduling/card-state.ts';

/** What can be looked for: everything, one sort of thing, or cards of one kind. */
export const sorts = ['all', 'document', 'fact', 'card', ...cardKinds, 'passage'] as const;

export type Sort = (typeof sorts)[number];

export const sortWords: Record<Sort, string> = {
	all: 'Everything',
	document: 'Documents',
	fact: 'Facts',
	card: 'Cards',
	question: 'Cards: questions',
	cloze: 'Cards: gaps',
	list: 'Cards: lists',
	passage: 'Passages'
};

/** What an address of the search page asks for. */
export type Wish = {
	q: string;
	course: string | null;
	topic: string | null;
	sort: Sort;
	state: CardState | null;
	page: number;
};

/** So many results of one sort on a page of their own. */
export const perPage = 20;

/** With so few results it is asked whether something else was meant. */
export const hardlyAny = 3;

/** Looks for no words, and everywhere. */
export const nothing: Wish = { q: '', course: null, topic: null, sort: 'all', state: null, page: 1 };

/** Anything at all can stand in an address; what is not known counts as not there. */
export function readWish(
	query: Record<'q' | 'course' | 'topic' | 'kind' | 'state' | 'page', string | null>
): Wish {
	const { q, course, topic, kind, state, page } = query;
	return {
		q: q ?? '',
		course: course || null,
		topic: topic || null,
		sort: sorts.find((each) => each === kind) ?? 'all',
		state: cardStates.find((each) => each === state) ?? null,
		page: /^[1-9]\d{0,3}$/.test(page ?? '') ? Number(page) : 1
	};
}

/** The address that asks for it. */
export function addressOf({ q, course, topic, sort, state, page }: Wish): string {
	const query = new URLSearchParams({ q });
	if (course) query.set('course', course);
	if (topic) query.set('topic', topic);
	if (sort !== 'all') query.set('kind', sort);
	if (state) query.set('state', state);
	if (page > 1) query.set('page', String(page));
	return `/search?${query}`;
}

/** The kind of card, if cards of one kind are asked for. */
export function cardKind(sort: Sort): CardKind | null {
	return cardKinds.find((each) => each === sort) ?? null;
}

/** Whether a sort of thing is among what is asked for. Only facts and cards have a state, and documents have no topic. */
export function includes(
	{ sort, state, topic }: Wish,
	thing: 'document' | 'fact' | 'card' | 'passage'
): boolean {
	if (state !== null && (thing === 'document' || thing === 'passage')) return false;
	if (topic !== null && thing === 'document') return false;
	return sort === 'all' || sort === thing || (thing === 'card' && cardKind(sort) !== null);
}
