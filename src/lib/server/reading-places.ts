import { and, eq } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { readingPlace } from './db/schema.ts';

/** The offset at which the learner was when they last read this document; null when they were at its beginning. */
export async function find(db: Database, learner: string, documentId: string): Promise<number | null> {
	const [found] = await db
		.select({ at: readingPlace.at })
		.from(readingPlace)
		.where(and(eq(readingPlace.learnerId, learner), eq(readingPlace.documentId, documentId)));
	return found?.at || null;
}

/** Notes where the learner is. */
export async function keep(db: Database, learner: string, documentId: string, at: number): Promise<void> {
	await db
		.insert(readingPlace)
		.values({ learnerId: learner, documentId, at })
		.onConflictDoUpdate({ target: [readingPlace.learnerId, readingPlace.documentId], set: { at } });
}
