import { sql } from 'drizzle-orm';
import type { CardKind } from '#lib/facts/fact.ts';
import type { Database } from './db/open.ts';
import { studied } from './studied.ts';

/** Where a card belongs: its topic, or its course where it has none. */
export type Place = { kind: CardKind; topic: string };

/** The cards that a learner has a memory of and studies now, by id. */
export async function places(db: Database, learner: string): Promise<Map<string, Place>> {
	const rows = await db.all<Place & { id: string }>(sql`
		select card.id, card.kind, coalesce(fact.topic_id, fact.course_id) as topic
		from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.stability is not null`);
	return new Map(rows.map(({ id, ...place }) => [id, place]));
}
