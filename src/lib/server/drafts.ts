import { and, asc, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { FactKind } from '#lib/drafting/candidate.ts';
import type { Decided } from '#lib/drafting/unwanted.ts';
import type { CardKind } from '#lib/facts/fact.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, enrolment, fact, memory, passage, topic } from './db/schema.ts';
import { fileName } from './documents.ts';
import { waitForCards } from './memories.ts';
import { isSetAside, isWaiting } from './waiting-drafts.ts';

export type Decision = 'draft' | 'accepted' | 'rejected';

/** Of one document, of one course, or of all; drafts that wait, or those set `aside`, because few would take them. */
export type Within = ({ document: string } | { course: string } | Record<never, never>) & { aside?: 'yes' };

/** A card that was suggested, with the quotation that proves it. */
export type Draft = {
	id: string;
	factId: string;
	kind: CardKind;
	prompt: string;
	answer: string;
	/** Other wordings that count as right. */
	accepted: string[];
	status: Decision;
	/** What drafted it. */
	rule: FactKind;
	courseId: string;
	topicId: string | null;
	topic: string | null;
	statement: string;
	documentId: string;
	start: number;
	end: number;
	quote: string;
};

const columns = {
	id: card.id,
	factId: card.factId,
	kind: card.kind,
	prompt: card.prompt,
	answer: card.answer,
	accepted: card.accepted,
	status: sql<Decision>`${card.status}`,
	rule: sql<FactKind>`${card.rule}`,
	courseId: fact.courseId,
	topicId: fact.topicId,
	topic: topic.title,
	statement: fact.statement,
	documentId: citation.documentId,
	start: citation.start,
	end: citation.end,
	quote: citation.quote
};

/**
 * The first cards drafted from the learner's own texts that are in this state, in the order of the texts;
 * in each text those of the kinds `last` come after the others.
 */
export async function list(
	db: Database,
	learner: string,
	status: Decision,
	within: Within = {},
	most = Number.MAX_SAFE_INTEGER,
	last: FactKind[] = []
): Promise<Draft[]> {
	return select(db, inState(learner, status, within), last).limit(most);
}

/** How the learner has decided so far about the drafts of each kind; what was set aside says nothing of its kind. */
export async function decisions(db: Database, learner: string): Promise<Decided[]> {
	const decided = (to: Decision) => sql<number>`coalesce(sum(${card.status} = ${to}), 0)`;
	return db
		.select({
			kind: sql<FactKind>`${card.rule}`,
			accepted: decided('accepted'),
			rejected: decided('rejected')
		})
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(course.ownerId, learner), isNotNull(card.rule), eq(card.setAside, false)))
		.groupBy(card.rule);
}

/** How many cards drafted from the learner's own texts are in this state. */
export async function count(
	db: Database,
	learner: string,
	status: Decision,
	within: Within = {}
): Promise<number> {
	const [counted] = await db
		.select({ cards: sql<number>`count(*)` })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.innerJoin(citation, and(eq(citation.factId, fact.id), eq(citation.position, 0)))
		.where(and(isNotNull(card.rule), inState(learner, status, within)));
	return counted?.cards ?? 0;
}

function inState(learner: string, status: Decision, within: Within): SQL | undefined {
	const of = 'document' in within ? eq(citation.documentId, within.document) : undefined;
	const inCourse = 'course' in within ? eq(course.id, within.course) : undefined;
	return and(eq(course.ownerId, learner), stateOf(status, within), of, inCourse);
}

function stateOf(status: Decision, { aside }: Pick<Within, 'aside'>): SQL {
	if (status !== 'draft') return eq(card.status, status);
	return aside === 'yes' ? isSetAside : isWaiting;
}

/** One drafted card of the learner's own, whatever was decided about it. */
export async function find(db: Database, learner: string, id: string): Promise<Draft | null> {
	const [found] = await select(db, and(eq(course.ownerId, learner), eq(card.id, id)));
	return found ?? null;
}

function select(db: Database, where: SQL | undefined, last: FactKind[] = []) {
	const late = sql`coalesce((select key + 1 from json_each(${JSON.stringify(last)}) where value = ${card.rule}), 0)`;
	return db
		.select(columns)
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.innerJoin(citation, and(eq(citation.factId, fact.id), eq(citation.position, 0)))
		.innerJoin(document, eq(document.id, citation.documentId))
		.leftJoin(topic, eq(topic.id, fact.topicId))
		.where(and(isNotNull(card.rule), where))
		.orderBy(asc(course.createdAt), asc(document.position), late, asc(fact.position), asc(card.position));
}

/**
 * Decides about a draft, or takes a decision back. An accepted card is in the next review at once;
 * one that is taken back keeps what was learnt of it. False when there is no such draft for them.
 */
export async function decide(db: Database, learner: string, id: string, to: Decision): Promise<boolean> {
	const [found] = await db
		.select({ course: fact.courseId })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(card.id, id), isNotNull(card.rule), eq(course.ownerId, learner)));
	if (!found) return false;
	await db.batch([
		db.update(card).set({ status: to }).where(eq(card.id, id)),
		to === 'accepted'
			? waitForCards(db, { learner, course: found.course })
			: db.delete(memory).where(and(eq(memory.cardId, id), eq(memory.knows, 0)))
	]);
	return true;
}

/** Accepts what still waits of a document, or what is set aside of it; answers its ids, null when there is no such document of the learner's own. */
export async function acceptRest(
	db: Database,
	learner: string,
	documentId: string,
	aside?: 'yes'
): Promise<string[] | null> {
	const courseId = await ownCourse(db, learner, documentId);
	if (courseId === null) return null;
	const waiting = and(
		stateOf('draft', { aside }),
		isNotNull(card.rule),
		inArray(card.factId, quoting(db, documentId))
	);
	const [accepted] = await db.batch([
		db.select({ id: card.id }).from(card).where(waiting),
		db.update(card).set({ status: 'accepted' }).where(waiting),
		waitForCards(db, { learner, course: courseId })
	]);
	return accepted.map(({ id }) => id);
}

/** Makes drafts again of some of a document's cards; false when there is no such document of the learner's own. */
export async function reopenAll(
	db: Database,
	learner: string,
	documentId: string,
	ids: string[]
): Promise<boolean> {
	if ((await ownCourse(db, learner, documentId)) === null) return false;
	const named = sql`(select value from json_each(${JSON.stringify(ids)}))`;
	const meant = db
		.select({ id: card.id })
		.from(card)
		.where(
			and(sql`${card.id} in ${named}`, isNotNull(card.rule), inArray(card.factId, quoting(db, documentId)))
		);
	await db.batch([
		db.delete(memory).where(and(inArray(memory.cardId, meant), eq(memory.knows, 0))),
		db.update(card).set({ status: 'draft' }).where(inArray(card.id, meant))
	]);
	return true;
}

async function ownCourse(db: Database, learner: string, documentId: string): Promise<string | null> {
	const [found] = await db
		.select({ course: document.courseId })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, documentId), eq(course.ownerId, learner)));
	return found?.course ?? null;
}

function quoting(db: Database, documentId: string) {
	return db.select({ id: citation.factId }).from(citation).where(eq(citation.documentId, documentId));
}

/**
 * A document of the learner's own, what became of its passages, by the code of the reason, and its cards: `draft`
 * wait, or are set aside if these are asked for; `others` are the other drafts.
 */
export async function report(db: Database, learner: string, documentId: string, aside?: 'yes') {
	const [found] = await db
		.select({
			id: document.id,
			title: document.title,
			file: fileName,
			report: document.report,
			courseId: course.id,
			course: course.title,
			enrolled:
				sql<boolean>`exists (select 1 from ${enrolment} where ${enrolment.courseId} = ${course.id} and ${enrolment.learnerId} = ${learner})`.mapWith(
					Boolean
				)
		})
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, documentId), eq(course.ownerId, learner)));
	if (!found) return null;
	const [passages, cards] = await db.batch([
		db
			.select({ kind: passage.kind, rejected: passage.rejected, count: sql<number>`count(*)` })
			.from(passage)
			.where(eq(passage.documentId, documentId))
			.groupBy(passage.kind, passage.rejected),
		db
			.select({
				status: card.status,
				setAside: card.setAside,
				count: sql<number>`count(distinct ${card.id})`
			})
			.from(card)
			.innerJoin(citation, eq(citation.factId, card.factId))
			.where(and(eq(citation.documentId, documentId), isNotNull(card.rule)))
			.groupBy(card.status, card.setAside)
	]);
	const count = (status: Decision, setAside: boolean) =>
		cards.find((each) => each.status === status && each.setAside === setAside)?.count ?? 0;
	const all = (status: Decision) => count(status, false) + count(status, true);
	return {
		...found,
		passages,
		draft: count('draft', aside === 'yes'),
		others: count('draft', aside !== 'yes'),
		accepted: all('accepted'),
		rejected: all('rejected')
	};
}
