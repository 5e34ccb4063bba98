import { and, desc, eq, isNotNull, notExists, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from './db/open.ts';
import { review } from './db/schema.ts';

const undo = alias(review, 'undo');

/** The rows of the log in which this learner answered, without those that were taken back. */
const answered = (db: Database, learner: string, also?: SQL) =>
	and(
		eq(review.learnerId, learner),
		eq(review.kind, 'answered'),
		also,
		notExists(
			db
				.select({ one: sql`1` })
				.from(undo)
				.where(and(eq(undo.learnerId, learner), eq(undo.card, review.card), eq(undo.undoes, review.id)))
		)
	);

/** Whether this learner ever answered. */
export async function any(db: Database, learner: string): Promise<boolean> {
	const found = await db
		.select({ one: sql`1` })
		.from(review)
		.where(answered(db, learner))
		.limit(1);
	return found.length > 0;
}

/** How long the last answers took, in ms, the newest first. */
export async function times(db: Database, learner: string, last = 200): Promise<number[]> {
	const rows = await db
		.select({ tookMs: review.tookMs })
		.from(review)
		.where(answered(db, learner, isNotNull(review.tookMs)))
		.orderBy(desc(review.studyDay), desc(review.position))
		.limit(last);
	return rows.flatMap(({ tookMs }) => tookMs ?? []);
}

/** How a study day went: cards met for the first time, cards asked again, and how many of those were known at once. */
export type Went = { met: number; asked: number; knew: number };

/** Counts each card once, by its first answer of the day. */
export async function went(db: Database, learner: string, studyDay: number): Promise<Went> {
	const first = db
		.select({
			recall: sql<number | null>`${review.recall}`.as('predicted'),
			grade: sql<number>`${review.grade}`.as('given'),
			at: sql<number>`min(${review.at})`.as('first_at')
		})
		.from(review)
		.where(answered(db, learner, eq(review.studyDay, studyDay)))
		.groupBy(review.card)
		.as('first');
	const [row] = await db
		.select({
			met: sql<number>`coalesce(sum(${first.recall} is null), 0)`,
			asked: sql<number>`coalesce(sum(${first.recall} is not null), 0)`,
			knew: sql<number>`coalesce(sum(${first.recall} is not null and ${first.grade} > 1), 0)`
		})
		.from(first);
	return row ?? { met: 0, asked: 0, knew: 0 };
}
