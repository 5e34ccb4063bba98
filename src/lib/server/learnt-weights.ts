import { and, desc, eq, isNull, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from './db/open.ts';
import { studySettings, training } from './db/schema.ts';

/**
 * What Este learnt of one learner becomes another's, as two statements of a batch, unless the other's weights were
 * learnt, or taken back, already: then it stays where it is. Memories have to be made again: `isCutOff` says so.
 */
export function handOver(db: Database, from: string, to: string) {
	const own = alias(training, 'own');
	const hasNone = notExists(
		db
			.select({ one: sql`1` })
			.from(own)
			.where(and(eq(own.learnerId, to), eq(own.adopted, true)))
	);
	const theirs = db
		.select({ parameters: studySettings.parameters })
		.from(studySettings)
		.where(eq(studySettings.learnerId, from));
	return [
		db
			.update(studySettings)
			.set({ parameters: sql`${theirs}` })
			.where(and(eq(studySettings.learnerId, to), isNull(studySettings.parameters), hasNone)),
		db
			.update(training)
			.set({ learnerId: to, remadeAt: null })
			.where(and(eq(training.learnerId, from), hasNone))
	] as const;
}

/** Whether weights have changed and the memories have not been made again with them yet. */
export async function isCutOff(db: Database, learner: string): Promise<boolean> {
	const adopted = and(eq(training.learnerId, learner), eq(training.adopted, true));
	return (await db.$count(training, and(adopted, isNull(training.remadeAt)))) > 0;
}

/** Notes that all memories of a learner have been made again. */
export async function noteRemade(db: Database, learner: string, now: number): Promise<void> {
	await db.update(training).set({ remadeAt: now }).where(eq(training.learnerId, learner));
}

/** How many answers the weights that a learner has now were learnt from or, the published ones, were found no worse on. */
export async function learntFrom(db: Database, learner: string): Promise<number> {
	const rows = await db
		.select({ items: training.items, adopted: training.adopted, undoneAt: training.undoneAt })
		.from(training)
		.where(eq(training.learnerId, learner))
		.orderBy(desc(training.id));
	const isUndone = Boolean(rows.find(({ adopted }) => adopted)?.undoneAt);
	return isUndone ? 0 : (rows[0]?.items ?? 0);
}
