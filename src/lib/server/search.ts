import { asc, and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { CardKind } from '#lib/facts/fact.ts';
import { hasAll, mostCounted, type Sought } from '#lib/facts/search-query.ts';
import type { CardState } from '#lib/scheduling/card-state.ts';
import { today } from './card-states.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { course, document, topic } from './db/schema.ts';
import { matchOf } from './search-match.ts';
import { cardsMatching, factsMatching, passagesMatching } from './search-matching.ts';

/** What a learner looks for, and where: null for everywhere. */
export type Search = {
	sought: Sought[];
	course: string | null;
	topic: string | null;
	state: CardState | null;
};

/** The best results from a place on, at most so many. */
export type Window = { from: number; most: number };

/** Where a result belongs; `own` when the learner may change it. */
type Belongs = { courseId: string; course: string; own: boolean };

export type FoundDocument = Belongs & { id: string; title: string };

export type FoundPassage = Belongs & {
	documentId: string;
	document: string;
	start: number;
	end: number;
	text: string;
};

export type FoundFact = Belongs & { id: string; statement: string; topic: string | null; state: CardState };

export type FoundCard = Belongs & {
	id: string;
	factId: string;
	kind: CardKind;
	prompt: string;
	answer: string;
	topic: string | null;
	state: CardState;
};

/** Documents whose title has all that is looked for. */
export async function documents(
	db: Database,
	learner: string,
	{ sought, course: within }: Search,
	{ from, most }: Window
): Promise<FoundDocument[]> {
	if (sought.length === 0) return [];
	const rows = await db
		.select({
			id: document.id,
			title: document.title,
			courseId: course.id,
			course: course.title,
			own: sql<boolean>`${course.ownerId} is not null`.mapWith(Boolean)
		})
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(
			and(
				visibleTo(learner),
				isNull(document.replacedBy),
				within === null ? undefined : eq(course.id, within)
			)
		)
		.orderBy(asc(course.createdAt), asc(document.position));
	return rows.filter(({ title }) => hasAll(sought, [title])).slice(from, from + most);
}

/** Passages, the closest first; of a topic those that its facts quote. */
export async function passages(
	db: Database,
	learner: string,
	search: Search,
	window: Window
): Promise<FoundPassage[]> {
	if (search.sought.length === 0) return [];
	const rows = await db.all<Omit<FoundPassage, 'text' | 'own'> & { own: number }>(sql`
		select
			document.id as "documentId", document.title as document, passage.start, passage."end", ${belongs}
		${passagesMatching(learner, matchOf(search.sought), search)}
		order by passage_search.rank ${limit(window)}`);
	const texts = await textsOf(db, [...new Set(rows.map(({ documentId }) => documentId))]);
	return rows.map((row) => ({
		...row,
		own: row.own === 1,
		text: (texts.get(row.documentId) ?? '').slice(row.start, row.end)
	}));
}

/** Facts that have a card in use, the closest first. */
export async function facts(
	db: Database,
	learner: string,
	search: Search,
	window: Window,
	now: number
): Promise<FoundFact[]> {
	if (search.sought.length === 0) return [];
	const { state, matching } = factsMatching(
		learner,
		matchOf(search.sought),
		search,
		await today(db, learner, now)
	);
	const rows = await db.all<Omit<FoundFact, 'own'> & { own: number }>(sql`
		select fact.id, fact.statement, topic.title as topic, ${state} as state, ${belongs}
		${matching}
		order by fact_search.rank ${limit(window)}`);
	return rows.map((row) => ({ ...row, own: row.own === 1 }));
}

/** Cards in use, in the words that this learner sees, the closest first; of one kind or of all. */
export async function cards(
	db: Database,
	learner: string,
	search: Search,
	window: Window,
	now: number,
	kind: CardKind | null = null
): Promise<FoundCard[]> {
	if (search.sought.length === 0) return [];
	const { state, matching } = cardsMatching(
		learner,
		matchOf(search.sought),
		search,
		await today(db, learner, now),
		kind
	);
	const rows = await db.all<Omit<FoundCard, 'own'> & { own: number }>(sql`
		select
			card.id, card.fact_id as "factId", card.kind, topic.title as topic, ${state} as state, ${belongs},
			coalesce(wording.prompt, card.prompt) as prompt, coalesce(wording.answer, card.answer) as answer
		${matching}
		order by card_search.rank ${limit(window)}`);
	return rows.map((row) => ({ ...row, own: row.own === 1 }));
}

/** How many passages, facts or cards there are, of one kind or of all; one more than `mostCounted` when there are more. */
export async function count(
	db: Database,
	learner: string,
	search: Search,
	{ sort, kind = null }: { sort: 'passage' | 'fact' | 'card'; kind?: CardKind | null },
	now: number
): Promise<number> {
	const match = matchOf(search.sought);
	const day = await today(db, learner, now);
	const matching = {
		passage: () => passagesMatching(learner, match, search),
		fact: () => factsMatching(learner, match, search, day).matching,
		card: () => cardsMatching(learner, match, search, day, kind).matching
	}[sort]();
	const [row] = await db.all<{ count: number }>(sql`
		select count(*) as count from (select 1 ${matching} limit ${mostCounted + 1})`);
	return row?.count ?? 0;
}

/** The topics of all courses that a learner may search in, in their order. */
export async function topics(db: Database, learner: string) {
	return db
		.select({ id: topic.id, title: topic.title, courseId: topic.courseId })
		.from(topic)
		.innerJoin(course, eq(course.id, topic.courseId))
		.where(visibleTo(learner))
		.orderBy(asc(topic.position), asc(topic.id));
}

const belongs = sql`course.id as "courseId", course.title as course, course.owner_id is not null as own`;

function limit({ from, most }: Window): SQL {
	return sql`limit ${most} offset ${from}`;
}

/** By id: SQL cannot cut passages out, for it counts otherwise than their offsets do. */
async function textsOf(db: Database, ids: string[]): Promise<Map<string, string>> {
	const rows = await db.all<{ id: string; text: string }>(sql`
		select id, text from document where id in (select value from json_each(${JSON.stringify(ids)}))`);
	return new Map(rows.map(({ id, text }) => [id, text]));
}
