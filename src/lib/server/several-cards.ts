import { and, eq, inArray, sql } from 'drizzle-orm';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, course, fact, memory } from './db/schema.ts';
import { waitForCards } from './memories.ts';
import * as reviews from './reviews.ts';
import * as topics from './topics.ts';
import { turn } from './turns.ts';

/** Cards that were chosen: by themselves, or by the facts that they ask for. */
export type Chosen = { cards: string[]; facts: string[] };

/** The accepted cards among those chosen that the learner may see. */
export async function asked(db: Database, learner: string, chosen: Chosen): Promise<string[]> {
	const rows = await db
		.select({ id: card.id })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(visibleTo(learner), eq(card.status, 'accepted'), among(chosen)));
	return rows.map(({ id }) => id);
}

/** Whether the learner may see any of those chosen, or a draft. */
export async function anySeen(db: Database, learner: string, chosen: Chosen): Promise<boolean> {
	const [found] = await db
		.select({ id: card.id })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(visibleTo(learner), among(chosen)))
		.limit(1);
	return found !== undefined;
}

/**
 * Leaves cards out of the reviews, or takes them up again: a row in the log for each, with an id that follows from
 * this one, so that a form sent twice counts once. False when something else was noted under it already.
 */
export async function note(
	db: Database,
	learner: string,
	id: string,
	cards: string[],
	kind: 'suspended' | 'resumed',
	now: number
): Promise<boolean> {
	for (const each of cards) {
		await turn();
		const recorded = await reviews.record(db, learner, { ...happening(id, each), kind }, now);
		if (recorded.kind === 'conflict') return false;
	}
	return true;
}

/** Takes back what was noted of cards under an id; answers how many of them there are. */
export async function undo(
	db: Database,
	learner: string,
	{ id, undoes, cards }: { id: string; undoes: string; cards: string[] },
	now: number
): Promise<number> {
	let done = 0;
	for (const each of await asked(db, learner, { cards, facts: [] })) {
		await turn();
		const what = { ...happening(id, each), kind: 'undone', undoes: rowId(undoes, each) } as const;
		if ((await reviews.record(db, learner, what, now)).kind === 'stored') done += 1;
	}
	return done;
}

/** Cards of the learner's own that were deleted, by what they were before. */
export type Deleted = { accepted: string[]; drafts: string[] };

/** Deletes cards of the learner's own; their answers stay in the log, and what was drafted can be found as rejected. */
export async function remove(db: Database, learner: string, chosen: Chosen): Promise<Deleted> {
	const rows = await db
		.select({ id: card.id, status: card.status })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(course.ownerId, learner), inArray(card.status, ['accepted', 'draft']), among(chosen)));
	const ids = rows.map(({ id }) => id);
	await db.batch([
		db.update(card).set({ status: 'rejected' }).where(isOneOf(ids)),
		db.delete(memory).where(and(sql`${memory.cardId} in ${list(ids)}`, eq(memory.knows, 0)))
	]);
	const of = (status: 'accepted' | 'draft') =>
		rows.filter((row) => row.status === status).map(({ id }) => id);
	return { accepted: of('accepted'), drafts: of('draft') };
}

/** Whether cards of the learner's own are among those chosen, and all of them are deleted, or none is. */
export async function areAll(
	db: Database,
	learner: string,
	how: 'deleted' | 'there',
	chosen: Chosen
): Promise<boolean> {
	const rows = await db
		.selectDistinct({ isDeleted: sql<number>`${card.status} = 'rejected'` })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.innerJoin(course, eq(course.id, fact.courseId))
		.where(and(eq(course.ownerId, learner), among(chosen)));
	return rows.length === 1 && (rows[0]?.isDeleted === 1) === (how === 'deleted');
}

/** Brings back deleted cards of the learner's own, as what they were; answers how many there are. */
export async function restore(db: Database, learner: string, { accepted, drafts }: Deleted): Promise<number> {
	const own = sql`${card.factId} in (
		select fact.id from fact join course on course.id = fact.course_id where course.owner_id = ${learner})`;
	const back = (status: 'accepted' | 'draft', ids: string[]) =>
		db
			.update(card)
			.set({ status })
			.where(and(isOneOf(ids), eq(card.status, 'rejected'), own));
	const [one, other] = await db.batch([
		back('accepted', accepted),
		back('draft', drafts),
		waitForCards(db, { learner })
	]);
	return one.rowsAffected + other.rowsAffected;
}

/** Facts of the learner's own with the topics that they were in; null for none. */
export type Moved = { facts: string[]; topics: (string | null)[] };

/**
 * Moves facts, and those of the cards, to a topic of their course; answers where they were. Facts of other courses stay
 * where they are.
 */
export async function move(db: Database, learner: string, chosen: Chosen, to: string): Promise<Moved> {
	const rows = await db
		.selectDistinct({ id: fact.id, topicId: fact.topicId })
		.from(fact)
		.innerJoin(course, eq(course.id, fact.courseId))
		.innerJoin(card, eq(card.factId, fact.id))
		.where(
			and(
				eq(course.ownerId, learner),
				sql`${fact.courseId} = (select course_id from topic where id = ${to})`,
				sql`${fact.topicId} is not ${to}`,
				among(chosen)
			)
		);
	await topics.move(
		db,
		learner,
		rows.map(({ id }) => id),
		to
	);
	return { facts: rows.map(({ id }) => id), topics: rows.map(({ topicId }) => topicId) };
}

/** Whether any facts chosen, of the learner's own, are in a topic already. */
export async function areIn(db: Database, learner: string, chosen: Chosen, topic: string): Promise<boolean> {
	const [found] = await db
		.select({ id: fact.id })
		.from(fact)
		.innerJoin(course, eq(course.id, fact.courseId))
		.innerJoin(card, eq(card.factId, fact.id))
		.where(and(eq(course.ownerId, learner), eq(fact.topicId, topic), among(chosen)))
		.limit(1);
	return found !== undefined;
}

/** Moves facts of the learner's own back to where they were; answers how many there are. */
export async function moveBack(
	db: Database,
	learner: string,
	{ facts, topics: were }: Moved
): Promise<number> {
	let moved = 0;
	for (const to of new Set(were)) {
		const back = facts.filter((_, at) => (were[at] ?? null) === to);
		moved += await topics.move(db, learner, back, to);
	}
	return moved;
}

function happening(id: string, cardId: string) {
	return { id: rowId(id, cardId), card: cardId, claimedAt: null, device: 'form', sequence: 0, tookMs: null };
}

const rowId = (id: string, cardId: string) => `${id}.${cardId}`;

function among({ cards, facts }: Chosen) {
	return sql`(${isOneOf(cards)} or ${card.factId} in ${list(facts)})`;
}

function isOneOf(ids: string[]) {
	return sql`${card.id} in ${list(ids)}`;
}

/** As one value: a form may name many. */
function list(ids: string[]) {
	return sql`(select value from json_each(${JSON.stringify(ids)}))`;
}
