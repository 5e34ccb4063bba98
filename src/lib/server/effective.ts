import { and, eq, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from './db/open.ts';
import { review } from './db/schema.ts';

const undo = alias(review, 'undo');

/** The rows of a learner's log that were not taken back. */
export const effective = (db: Database, learner: string) =>
	and(
		eq(review.learnerId, learner),
		notExists(
			db
				.select({ one: sql`1` })
				.from(undo)
				.where(
					and(
						eq(undo.learnerId, learner),
						sql`${undo.kind} = 'undone'`,
						eq(undo.card, review.card),
						eq(undo.undoes, review.id)
					)
				)
		)
	);
