import { and, asc, eq, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Citation } from '#lib/facts/fact.ts';
import type { Material, MaterialCard } from '#lib/quiz/material.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, citation, document, fact, leftOut } from './db/schema.ts';

/**
 * What a course has to make questions from: its documents, and the facts with accepted cards.
 * Facts of topics that the learner leaves out are left out, unless topics are chosen.
 */
export async function material(
	db: Database,
	learner: string,
	courseId: string,
	topics: string[] | null
): Promise<Material> {
	const out = db.select({ id: leftOut.topicId }).from(leftOut).where(eq(leftOut.learnerId, learner));
	const wanted = topics ? undefined : or(isNull(fact.topicId), notInArray(fact.topicId, out));
	const ofCourse = eq(fact.courseId, courseId);
	const [documents, facts, citations, cards] = await db.batch([
		db
			.select({
				id: document.id,
				title: document.title,
				text: document.text,
				lang: document.lang,
				reference: document.reference
			})
			.from(document)
			.where(and(eq(document.courseId, courseId), ne(document.text, '')))
			.orderBy(asc(document.position)),
		db
			.select({ id: fact.id, topic: fact.topicId, statement: fact.statement })
			.from(fact)
			.where(and(ofCourse, wanted))
			.orderBy(asc(fact.position)),
		db
			.select({
				factId: citation.factId,
				document: citation.documentId,
				start: citation.start,
				end: citation.end,
				quote: citation.quote,
				stance: citation.stance,
				note: citation.note
			})
			.from(citation)
			.innerJoin(fact, eq(fact.id, citation.factId))
			.where(ofCourse)
			.orderBy(asc(citation.factId), asc(citation.position)),
		db
			.select({
				factId: card.factId,
				id: card.id,
				kind: card.kind,
				prompt: card.prompt,
				answer: card.answer,
				accepted: card.accepted,
				rule: card.rule
			})
			.from(card)
			.innerJoin(fact, eq(fact.id, card.factId))
			.where(and(ofCourse, eq(card.status, 'accepted')))
			.orderBy(asc(card.factId), asc(card.position))
	]);
	const cited = byFact(
		citations.map(({ factId, note, ...rest }): [string, Citation] => [
			factId,
			{ ...rest, ...(note && { note }) }
		])
	);
	const asking = byFact(
		cards.map(({ factId, accepted, ...rest }): [string, MaterialCard] => [
			factId,
			{ ...rest, accepted: accepted ?? [], isReviewed: true }
		])
	);
	return {
		documents: documents.map(({ reference, ...rest }) => ({ ...rest, date: reference?.year ?? null })),
		facts: facts.flatMap((each) => {
			const own = asking.get(each.id);
			return own ? [{ ...each, citations: cited.get(each.id) ?? [], cards: own }] : [];
		})
	};
}

/** The topics of a course that there is something to ask about, with how many facts. */
export async function topicsToAsk(db: Database, learner: string, courseId: string): Promise<TopicToAsk[]> {
	return db.all(sql`
		select topic.id, topic.title, count(distinct fact.id) as facts
		from topic
		join course on course.id = topic.course_id
		join fact on fact.topic_id = topic.id
		join card on card.fact_id = fact.id and card.status = 'accepted'
		where topic.course_id = ${courseId} and ${visibleTo(learner)}
		group by topic.id order by topic.position`);
}

export type TopicToAsk = { id: string; title: string; facts: number };

function byFact<Row>(rows: [string, Row][]): Map<string, Row[]> {
	const facts = new Map<string, Row[]>();
	for (const [factId, row] of rows) {
		const known = facts.get(factId);
		if (known) known.push(row);
		else facts.set(factId, [row]);
	}
	return facts;
}
