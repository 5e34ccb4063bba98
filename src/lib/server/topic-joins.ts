import { asc, eq, sql } from 'drizzle-orm';
import { topicKey } from '#lib/drafting/topic-titles.ts';
import type { Database } from './db/open.ts';
import { topic } from './db/schema.ts';

/**
 * What brings the topics that were suggested for a text from the course in which it was stored into the learner's, for
 * a batch: facts of one that the course has already, by whatever spelling, join it; the others come last.
 */
export async function topicJoins(db: Database, learner: string, staged: string, target: string) {
	const [suggested, known] = [await titlesIn(db, staged), await titlesIn(db, target)];
	const byKey = new Map(known.map(({ id, title }) => [topicKey(title), id]));
	const joined = suggested.flatMap(({ id, title }) => {
		const same = byKey.get(topicKey(title));
		return same === undefined ? [] : [[id, same]];
	});
	return [
		db.run(sql`
			update fact set topic_id = topic.id
			from json_each(${JSON.stringify(Object.fromEntries(joined))}) as joined
			join topic on topic.id = joined.value and topic.course_id = ${target}
			where fact.topic_id = joined.key and fact.course_id = ${staged}`),
		db.run(sql`
			update topic set course_id = ${target},
				position = position + (select coalesce(max(position), -1) + 1 from topic where course_id = ${target})
			where course_id = ${staged} and exists (select 1 from fact where fact.topic_id = topic.id)
				and exists (select 1 from course where id = ${target} and owner_id = ${learner})`)
	] as const;
}

async function titlesIn(db: Database, courseId: string): Promise<{ id: string; title: string }[]> {
	return db
		.select({ id: topic.id, title: topic.title })
		.from(topic)
		.where(eq(topic.courseId, courseId))
		.orderBy(asc(topic.position));
}
