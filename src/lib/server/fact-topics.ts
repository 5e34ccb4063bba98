import { and, eq, max, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { fact, topic } from './db/schema.ts';
import { freshId } from './fresh-id.ts';

/** A topic of a fact's course by its id, none at all, or one with a title that may be new. */
export type WantedTopic = { id: string } | { none: true } | { title: string };

/**
 * The topic that is wanted in a course, and the statements of a batch that put a fact under it; null when the course
 * has no such topic.
 */
export async function placing(
	db: Database,
	{ factId, courseId }: { factId: string; courseId: string },
	wanted: WantedTopic,
	now: number
) {
	const to = (topicId: string | null) => db.update(fact).set({ topicId }).where(eq(fact.id, factId));
	if ('none' in wanted) return { topic: null, statements: [to(null)] };
	const known = await find(db, courseId, wanted);
	if (known) return { topic: known, statements: [to(known.id)] };
	if ('id' in wanted) return null;
	const [last] = await db
		.select({ position: max(topic.position) })
		.from(topic)
		.where(eq(topic.courseId, courseId));
	const created = { id: freshId(now), title: wanted.title };
	const row = { ...created, courseId, position: (last?.position ?? -1) + 1 };
	return { topic: created, statements: [db.insert(topic).values(row), to(created.id)] };
}

async function find(db: Database, courseId: string, wanted: { id: string } | { title: string }) {
	const same = 'id' in wanted ? eq(topic.id, wanted.id) : sql`lower(${topic.title}) = lower(${wanted.title})`;
	const [found] = await db
		.select({ id: topic.id, title: topic.title })
		.from(topic)
		.where(and(eq(topic.courseId, courseId), same));
	return found ?? null;
}
