import { asc, and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { CardKind } from '#lib/facts/fact.ts';
import { hasAll, type Sought } from '#lib/facts/search-query.ts';
import type { CardState } from '#lib/scheduling/card-state.ts';
import { stateOf, stateOfFact, today } from './card-states.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { course, document, topic } from './db/schema.ts';
import { matchOf } from './search-match.ts';

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
	{ sought, course: within, topic: quotedIn }: Search,
	window: Window
): Promise<FoundPassage[]> {
	if (sought.length === 0) return [];
	const isQuoted = sql`exists (
		select 1 from citation join fact on fact.id = citation.fact_id
		where citation.document_id = document.id and fact.topic_id = ${quotedIn}
			and citation.start < passage."end" and passage.start < citation."end")`;
	const rows = await db.all<Omit<FoundPassage, 'text' | 'own'> & { own: number }>(sql`
		select
			document.id as "documentId", document.title as document, passage.start, passage."end", ${belongs}
		from passage_search
		cross join searched_document on searched_document.number = passage_search.rowid >> 24
		cross join document on document.id = searched_document.document_id
		cross join course on course.id = document.course_id
		cross join passage on passage.document_id = document.id
			and passage.position = passage_search.rowid & 0xffffff
		where passage_search match ${`{text} : (${matchOf(sought)})`} and ${visibleTo(learner)}
			and document.replaced_by is null
			and ${inCourse(within)} and ${quotedIn === null ? sql`true` : isQuoted}
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
	const state = stateOfFact(learner, await today(db, learner, now));
	const rows = await db.all<Omit<FoundFact, 'own'> & { own: number }>(sql`
		select fact.id, fact.statement, topic.title as topic, ${state} as state, ${belongs}
		from fact_search
		cross join searched_fact on searched_fact.number = fact_search.rowid
		cross join fact on fact.id = searched_fact.fact_id
		cross join course on course.id = fact.course_id
		left join topic on topic.id = fact.topic_id
		where fact_search match ${matchOf(search.sought)} and ${visibleTo(learner)}
			and ${inCourse(search.course)} and ${inTopic(search.topic)}
			and ${search.state === null ? sql`${state} is not null` : sql`${state} = ${search.state}`}
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
	const state = stateOf(await today(db, learner, now));
	const rows = await db.all<Omit<FoundCard, 'own'> & { own: number }>(sql`
		select
			card.id, card.fact_id as "factId", card.kind, topic.title as topic, ${state} as state, ${belongs},
			coalesce(wording.prompt, card.prompt) as prompt, coalesce(wording.answer, card.answer) as answer
		from card_search
		cross join searched_card on searched_card.number = card_search.rowid
		cross join card on card.id = searched_card.card_id
		cross join fact on fact.id = card.fact_id
		cross join course on course.id = fact.course_id
		left join topic on topic.id = fact.topic_id
		left join wording on wording.card_id = card.id and wording.learner_id = ${learner}
		left join memory on memory.card_id = card.id and memory.learner_id = ${learner}
		where card_search match ${matchOf(search.sought)} and ${visibleTo(learner)}
			and searched_card.learner_id is wording.learner_id
			and card.status in ('accepted', 'draft')
			and ${kind === null ? sql`true` : sql`card.kind = ${kind}`}
			and ${inCourse(search.course)} and ${inTopic(search.topic)}
			and ${search.state === null ? sql`true` : sql`${state} = ${search.state}`}
		order by card_search.rank ${limit(window)}`);
	return rows.map((row) => ({ ...row, own: row.own === 1 }));
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

function inCourse(id: string | null): SQL {
	return id === null ? sql`true` : sql`course.id = ${id}`;
}

function inTopic(id: string | null): SQL {
	return id === null ? sql`true` : sql`fact.topic_id = ${id}`;
}

function limit({ from, most }: Window): SQL {
	return sql`limit ${most} offset ${from}`;
}

/** By id: SQL cannot cut passages out, for it counts otherwise than their offsets do. */
async function textsOf(db: Database, ids: string[]): Promise<Map<string, string>> {
	const rows = await db.all<{ id: string; text: string }>(sql`
		select id, text from document where id in (select value from json_each(${JSON.stringify(ids)}))`);
	return new Map(rows.map(({ id, text }) => [id, text]));
}
