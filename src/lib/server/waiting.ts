import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { card, citation, course, document, fact } from './db/schema.ts';

/** A document with drafts that the learner has not decided about. */
export type Waiting = { documentId: string; document: string; drafts: number; kept: number };

/** The learner's own documents with drafts that wait, the oldest first. */
export async function drafts(db: Database, learner: string): Promise<Waiting[]> {
	const counted = (status: string) => sql<number>`sum(${card.status} = ${status})`;
	return db
		.select({
			documentId: document.id,
			document: document.title,
			drafts: counted('draft'),
			kept: counted('accepted')
		})
		.from(course)
		.innerJoin(document, eq(document.courseId, course.id))
		.innerJoin(citation, and(eq(citation.documentId, document.id), eq(citation.position, 0)))
		.innerJoin(fact, eq(fact.id, citation.factId))
		.innerJoin(card, and(eq(card.factId, fact.id), isNotNull(card.rule)))
		.where(eq(course.ownerId, learner))
		.groupBy(document.id)
		.having(sql`${counted('draft')} > 0`)
		.orderBy(asc(document.addedAt));
}
