import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { fsrs6, type Engine } from '#lib/scheduling/engine.ts';
import { foldAll, unseen, type Memory } from '#lib/scheduling/memory.ts';
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

/** Writes a learner's memories anew from their log; of some cards, or of all. Answers that come meanwhile are taken along. */
export async function rebuild(db: Database, learner: string, cards?: string[]): Promise<void> {
	const { engine } = engineFor((await settings.of(db, learner))?.parameters ?? null);
	const logged = and(eq(review.learnerId, learner), cards ? inArray(review.card, cards) : undefined);
	const kept = and(eq(memory.learnerId, learner), cards ? inArray(memory.cardId, cards) : undefined);
	let known = -1;
	while ((await db.$count(review, logged)) !== known) {
		const rows = await db.select().from(review).where(logged).orderBy(asc(review.card), asc(review.at));
		const written = await rowsFrom(db, learner, rows, engine);
		await db.batch([
			db.delete(memory).where(kept),
			...chunks(written).map((chunk) => db.insert(memory).values(chunk)),
			waitForCards(db, { learner })
		]);
		known = rows.length;
	}
}

/** The memories that a log makes, of the cards that are still there. */
async function rowsFrom(
	db: Database,
	learner: string,
	rows: ReviewRow[],
	engine: Engine
): Promise<MemoryRow[]> {
	const there = new Set((await db.select({ id: card.id }).from(card)).map(({ id }) => id));
	const newest = new Map<string, number>();
	for (const { card, position } of rows) newest.set(card, Math.max(position, newest.get(card) ?? 0));
	return [...foldAll(rows.map(fromRow), engine)]
		.filter(([cardId]) => there.has(cardId))
		.map(([cardId, of]) => ({ learnerId: learner, cardId, ...toRow(of), knows: newest.get(cardId) ?? 0 }));
}

/** Writes the memories of all learners anew; answers how many learners there are. */
export async function rebuildAll(db: Database, progress: (done: number) => void): Promise<number> {
	const learners = await db.select({ id: user.id }).from(user);
	for (const [index, { id }] of learners.entries()) {
		await rebuild(db, id);
		progress(index + 1);
	}
	return learners.length;
}

/** Rows in statements that stay below SQLite's limit of parameters. */
function chunks<Row>(rows: Row[], size = 500): Row[][] {
	return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
		rows.slice(index * size, (index + 1) * size)
	);
}
