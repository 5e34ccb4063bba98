import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { CitedPassage } from '#lib/evidence/related.ts';
import type { CardKind } from '#lib/facts/fact.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, fact, topic, wording } from './db/schema.ts';

export type Evidence = CitedPassage;

/** A card as a learner meets it: in their own wording where they have one, with what proves it. */
export type StudyCard = {
	id: string;
	factId: string;
	kind: CardKind;
	prompt: string;
	answer: string;
	topic: string | null;
	topicId: string | null;
	course: string;
	statement: string;
	evidence: Evidence[];
};

/** The prompt that this learner sees: their own wording, or the card's. Needs `wording` joined. */
export const promptOf = sql<string>`coalesce(${wording.prompt}, ${card.prompt})`;
export const answerOf = sql<string>`coalesce(${wording.answer}, ${card.answer})`;
export const wordingOf = (learner: string) =>
	and(eq(wording.cardId, card.id), eq(wording.learnerId, learner));

/** The cards of these ids that the learner may see, in the order of the ids. */
export async function study(db: Database, learner: string, ids: string[]): Promise<StudyCard[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({
			id: card.id,
			factId: card.factId,
			kind: card.kind,
			prompt: promptOf,
			answer: answerOf,
			topic: topic.title,
			topicId: topic.id,
			course: course.title,
			statement: fact.statement
		})
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.leftJoin(topic, eq(topic.id, fact.topicId))
		.leftJoin(wording, wordingOf(learner))
		.where(and(inArray(card.id, ids), visibleTo(learner)));
	const evidence = await evidenceOf(db, [...new Set(rows.map((row) => row.factId))]);
	const byId = new Map(rows.map((row) => [row.id, { ...row, evidence: evidence.get(row.factId) ?? [] }]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** When a document was written, as far as that is known. */
export const dateOf = sql<string | null>`${document.reference} ->> 'year'`;

/** The citations of facts, by fact, each fact's own first. */
export async function evidenceOf(db: Database, facts: string[]): Promise<Map<string, Evidence[]>> {
	const rows = await db
		.select({
			factId: citation.factId,
			documentId: citation.documentId,
			document: document.title,
			date: dateOf,
			start: citation.start,
			quote: citation.quote,
			stance: citation.stance,
			note: citation.note
		})
		.from(citation)
		.innerJoin(document, eq(document.id, citation.documentId))
		.where(inArray(citation.factId, facts))
		.orderBy(asc(citation.factId), asc(citation.position));
	const byFact = new Map<string, Evidence[]>();
	for (const { factId, ...evidence } of rows) {
		const known = byFact.get(factId);
		if (known) known.push(evidence);
		else byFact.set(factId, [evidence]);
	}
	return byFact;
}
