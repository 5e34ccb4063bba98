import { sql, type SQL } from 'drizzle-orm';
import type { CardKind } from '#lib/facts/fact.ts';
import { stateOf, stateOfFact } from './card-states.ts';
import { visibleTo } from './courses.ts';
import type { Search } from './search.ts';

/*
 * What a query goes through, from its tables to its conditions: for the results, and for how many there are. What FTS5
 * is asked for comes from `matchOf`, or from a column of such.
 */

type Within = Omit<Search, 'sought'>;

/** The passages that have all that is looked for; of a topic those that its facts quote. */
export function passagesMatching(learner: string, match: string | SQL, { course, topic }: Within): SQL {
	const isQuoted = sql`exists (
		select 1 from citation join fact on fact.id = citation.fact_id
		where citation.document_id = document.id and fact.topic_id = ${topic}
			and citation.start < passage."end" and passage.start < citation."end")`;
	return sql`
		from passage_search
		cross join searched_document on searched_document.number = passage_search.rowid >> 24
		cross join document on document.id = searched_document.document_id
		cross join course on course.id = document.course_id
		cross join passage on passage.document_id = document.id
			and passage.position = passage_search.rowid & 0xffffff
		where passage_search match '{text} : (' || ${match} || ')' and ${visibleTo(learner)}
			and document.replaced_by is null
			and ${inCourse(course)} and ${topic === null ? sql`true` : isQuoted}`;
}

/** The facts that have it, with a card in use. */
export function factsMatching(
	learner: string,
	match: string | SQL,
	within: Within,
	today: number
): { state: SQL; matching: SQL } {
	const state = stateOfFact(learner, today);
	const matching = sql`
		from fact_search
		cross join searched_fact on searched_fact.number = fact_search.rowid
		cross join fact on fact.id = searched_fact.fact_id
		cross join course on course.id = fact.course_id
		left join topic on topic.id = fact.topic_id
		where fact_search match ${match} and ${visibleTo(learner)}
			and ${inCourse(within.course)} and ${inTopic(within.topic)}
			and ${within.state === null ? sql`${state} is not null` : sql`${state} = ${within.state}`}`;
	return { state, matching };
}

/** The cards in use that have it in the words that this learner sees; of one kind or of all. */
export function cardsMatching(
	learner: string,
	match: string | SQL,
	within: Within,
	today: number,
	kind: CardKind | null
): { state: SQL; matching: SQL } {
	const state = stateOf(today);
	const matching = sql`
		from card_search
		cross join searched_card on searched_card.number = card_search.rowid
		cross join card on card.id = searched_card.card_id
		cross join fact on fact.id = card.fact_id
		cross join course on course.id = fact.course_id
		left join topic on topic.id = fact.topic_id
		left join wording on wording.card_id = card.id and wording.learner_id = ${learner}
		left join memory on memory.card_id = card.id and memory.learner_id = ${learner}
		where card_search match ${match} and ${visibleTo(learner)}
			and searched_card.learner_id is wording.learner_id
			and card.status in ('accepted', 'draft')
			and ${kind === null ? sql`true` : sql`card.kind = ${kind}`}
			and ${inCourse(within.course)} and ${inTopic(within.topic)}
			and ${within.state === null ? sql`true` : sql`${state} = ${within.state}`}`;
	return { state, matching };
}

function inCourse(id: string | null): SQL {
	return id === null ? sql`true` : sql`course.id = ${id}`;
}

function inTopic(id: string | null): SQL {
	return id === null ? sql`true` : sql`fact.topic_id = ${id}`;
}
