import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { intake, modelSettings } from './db/schema.ts';

/** A text that waits to be read. */
export type Job = Pick<
	typeof intake.$inferSelect,
	'id' | 'learnerId' | 'title' | 'name' | 'attempts' | 'replaces'
> & {
	/** Whether its learner has a language model switched on. */
	asksModel: boolean;
};

const asksModel = sql<boolean>`exists (
	select 1 from ${modelSettings} where ${modelSettings}.learner_id = ${intake}.learner_id and ${modelSettings}.is_on)`;

/** Texts of up to so many bytes need not wait for a long one. */
export const small = 30_000;

/** The oldest text of each learner that waits, of the small ones or of the others, the oldest first. */
export async function heads(db: Database, isSmall: boolean): Promise<Job[]> {
	const rows = await db
		.select({
			id: intake.id,
			learnerId: intake.learnerId,
			title: intake.title,
			name: intake.name,
			attempts: intake.attempts,
			replaces: intake.replaces,
			asksModel: asksModel.mapWith(Boolean)
		})
		.from(intake)
		.where(sql`${intake.state} = 'waiting' and (${intake.size} <= ${small}) = ${isSmall}`)
		.orderBy(asc(intake.addedAt), asc(sql`${intake}.rowid`));
	const first = new Map<string, Job>();
	for (const row of rows) if (!first.has(row.learnerId)) first.set(row.learnerId, row);
	return [...first.values()];
}

/** Notes that reading a text begins, so that one with which the server ends every time is not begun for ever. */
export async function begin(db: Database, id: string): Promise<void> {
	await db
		.update(intake)
		.set({ attempts: sql`${intake.attempts} + 1` })
		.where(eq(intake.id, id));
}

export async function fail(db: Database, id: string, problem: string): Promise<void> {
	await db.update(intake).set({ state: 'failed', problem }).where(eq(intake.id, id));
}

/** Whether a text still waits. */
export async function isWaiting(db: Database, id: string): Promise<boolean> {
	const [found] = await db.select({ state: intake.state }).from(intake).where(eq(intake.id, id));
	return found?.state === 'waiting';
}

/** The ids of all texts that wait. */
export async function allWaiting(db: Database): Promise<Set<string>> {
	const rows = await db.select({ id: intake.id }).from(intake).where(eq(intake.state, 'waiting'));
	return new Set(rows.map(({ id }) => id));
}
