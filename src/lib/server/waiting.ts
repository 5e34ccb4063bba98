import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { card, citation, course, document, fact } from './db/schema.ts';
import { isWaiting } from './waiting-drafts.ts';

/** A document with drafts that the learner has not decided about. */
export type Waiting = { documentId: string; document: string; drafts: number; kept: number };

const waiting = sql<number>`sum(${isWaiting})`;

/** The learner's own documents with drafts that wait, the oldest first. */
export async function drafts(db: Database, learner: string): Promise<Waiting[]> {
	return db
		.select({
			documentId: document.id,
			document: document.title,
			drafts: waiting,
			kept: sql<number>`sum(${card.status} = 'accepted')`
		})
		.from(course)
		.innerJoin(document, eq(document.courseId, course.id))
		.innerJoin(citation, and(eq(citation.documentId, document.id), eq(citation.position, 0)))
		.innerJoin(fact, eq(fact.id, citation.factId))
		.innerJoin(card, and(eq(card.factId, fact.id), isNotNull(card.rule)))
		.where(eq(course.ownerId, learner))
		.groupBy(document.id)
		.having(sql`${waiting} > 0`)
		.orderBy(asc(document.addedAt));
}
