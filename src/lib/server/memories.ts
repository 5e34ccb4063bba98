import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, gt, inArray, lte, notInArray, sql } from 'drizzle-orm';
import { fsrs6, type Engine } from '#lib/scheduling/engine.ts';
import { foldAll, unseen, type Memory } from '#lib/scheduling/memory.ts';
import { chunks } from './db/chunks.ts';
import { excluded } from './db/excluded.ts';
import type { Database } from './db/open.ts';
import { card, memory, review, user } from './db/schema.ts';
import { fromRow, type ReviewRow } from './review-rows.ts';
import * as settings from './settings.ts';

export type MemoryRow = typeof memory.$inferSelect;

const published = fsrs6();

/** The engine with a learner's own weights, or with the published ones. */
export function engineFor(parameters: number[] | null): { engine: Engine; parameterSet: string } {
	if (!parameters) return { engine: published, parameterSet: 'default' };
	return { engine: fsrs6(parameters), parameterSet: parameters.map((weight) => weight.toFixed(4)).join(' ') };
}

/** How many answers count in all that a learner remembers. */
export async function answersIn(db: Database, learner: string): Promise<number> {
	const [row] = await db
		.select({ answers: sql<number>`coalesce(sum(${memory.reps}), 0)` })
		.from(memory)
		.where(eq(memory.learnerId, learner));
	return row?.answers ?? 0;
}

/** What is kept of a memory. */
export function toRow(from: Memory): Omit<MemoryRow, 'learnerId' | 'cardId' | 'knows'> {
	return {
		stability: from.state?.stability ?? null,
		difficulty: from.state?.difficulty ?? null,
		phase: from.phase,
		step: from.step,
		reps: from.reps,
		lapses: from.lapses,
		firstDay: from.firstDay,
		recalledOn: from.recalledOn,
		lastDay: from.lastDay,
		lastAt: from.lastAt,
		lastAnswer: from.lastAnswer,
		dueDay: from.due?.day ?? null,
		dueAt: from.due?.at ?? null,
		suspended: from.suspended,
		buriedOn: from.buriedOn
	};
}

/** Enough of a memory to see what the next answer would do. */
export function toMemory(row: MemoryRow | null): Memory {
	if (!row) return unseen();
	const { stability, difficulty, dueDay, dueAt, step, ...rest } = row;
	return {
		...unseen(),
		...rest,
		step,
		state: stability === null || difficulty === null ? null : { stability, difficulty },
		due: dueDay === null ? null : { day: dueDay, at: dueAt, step }
	};
}

/** Gives learners a memory of each accepted card of the courses they are enrolled in: cards that wait to be learnt. */
export function waitForCards(db: Database, only: { learner?: string; course?: string } = {}) {
	const { learner = null, course = null } = only;
	return db.run(sql`
		insert or ignore into memory (learner_id, card_id)
		select enrolment.learner_id, card.id
		from enrolment
		join fact on fact.course_id = enrolment.course_id
		join card on card.fact_id = fact.id
		where card.status = 'accepted'
			and (${learner} is null or enrolment.learner_id = ${learner})
			and (${course} is null or enrolment.course_id = ${course})`);
}

/**
 * Writes a learner's memories anew from their log; of some cards, or of all. Many small writes, so that
 * a server on the same database goes on; a memory that has heard of a newer answer meanwhile is left alone.
 */
export async function rebuild(db: Database, learner: string, cards?: string[]): Promise<void> {
	const logged = and(eq(review.learnerId, learner), cards ? inArray(review.card, cards) : undefined);
	const rows = await db.select().from(review).where(logged).orderBy(asc(review.card), asc(review.at));
	for (const chunk of chunks(await fromLog(db, learner, rows), 200)) {
		await db
			.insert(memory)
			.values(chunk)
			.onConflictDoUpdate({
				target: [memory.learnerId, memory.cardId],
				set: excluded(memory),
				setWhere: lte(memory.knows, sql`excluded.knows`)
			});
		await letOthersWrite();
	}
	const known = db.select({ card: review.card }).from(review).where(eq(review.learnerId, learner));
	const unfounded = and(eq(memory.learnerId, learner), gt(memory.knows, 0), notInArray(memory.cardId, known));
	await db.batch([db.delete(memory).where(unfounded), waitForCards(db, { learner })]);
}

/** The memories that a log makes, of the cards that are still there. */
async function fromLog(db: Database, learner: string, rows: ReviewRow[]): Promise<MemoryRow[]> {
	const { engine } = engineFor((await settings.of(db, learner))?.parameters ?? null);
	const there = new Set((await db.select({ id: card.id }).from(card)).map(({ id }) => id));
	const newest = new Map<string, number>();
	for (const { card, position } of rows) newest.set(card, Math.max(position, newest.get(card) ?? 0));
	return [...foldAll(rows.map(fromRow), engine)]
		.filter(([cardId]) => there.has(cardId))
		.map(([cardId, of]) => ({ learnerId: learner, cardId, ...toRow(of), knows: newest.get(cardId) ?? 0 }));
}

/** How many of a learner's memories are not what their log makes of them; reads only. */
export async function differing(db: Database, learner: string): Promise<number> {
	const [rows, remembered] = await db.batch([
		db.select().from(review).where(eq(review.learnerId, learner)).orderBy(asc(review.card), asc(review.at)),
		db
			.select()
			.from(memory)
			.where(and(eq(memory.learnerId, learner), gt(memory.knows, 0)))
	]);
	const known = new Map(remembered.map((row) => [row.cardId, row]));
	const made = await fromLog(db, learner, rows);
	const wrong = made.filter((row) => !isDeepStrictEqual(row, { ...known.get(row.cardId) }));
	return wrong.length + remembered.length - made.filter(({ cardId }) => known.has(cardId)).length;
}

/** Does something for every learner, one after the other, and tells how far it is; adds up what it answers. */
export async function forEveryone(
	db: Database,
	work: (db: Database, learner: string) => Promise<number | void>,
	progress: (done: number, of: number) => void = () => {}
): Promise<{ learners: number; sum: number }> {
	const learners = await db.select({ id: user.id }).from(user);
	let sum = 0;
	for (const [index, { id }] of learners.entries()) {
		sum += (await work(db, id)) ?? 0;
		progress(index + 1, learners.length);
	}
	return { learners: learners.length, sum };
}

/** A process that waits for the lock looks for it every few ms. */
function letOthersWrite(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 30));
}
