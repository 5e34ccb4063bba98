import { sql } from 'drizzle-orm';
import type { CardKind } from '#lib/facts/fact.ts';
import type { Database } from './db/open.ts';
import { studied } from './studied.ts';

/** A card that a learner has met and studies now; its topic is '' where it has none. */
export type Met = {
	id: string;
	kind: CardKind;
	course: string;
	topic: string;
	stability: number;
	difficulty: number;
	lastDay: number;
	isSuspended: boolean;
};

/** How many cards of a topic wait to be met. */
export type Unmet = { course: string; topic: string; cards: number };

/** All cards of a learner, those that were met one by one: as one value, for many rows take far longer. */
export async function read(db: Database, learner: string): Promise<{ met: Met[]; unmet: Unmet[] }> {
	const [row] = await db.all<{ met: string }>(sql`
		select json_group_array(json_array(
			card.id, card.kind, fact.course_id, coalesce(fact.topic_id, ''),
			memory.stability, memory.difficulty, memory.last_day, memory.suspended)) as met
		from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.stability is not null`);
	const met = (JSON.parse(row?.met ?? '[]') as Columns[]).map(metOf);
	const unmet = await db.all<Unmet>(sql`
		select fact.course_id as course, coalesce(fact.topic_id, '') as topic, count(*) as cards
		from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.suspended = 0 and memory.stability is null
		group by 1, 2`);
	return { met, unmet };
}

type Columns = [string, CardKind, string, string, number, number, number, 0 | 1];

function metOf([id, kind, course, topic, stability, difficulty, lastDay, suspended]: Columns): Met {
	return { id, kind, course, topic, stability, difficulty, lastDay, isSuspended: suspended === 1 };
}

/** Where a card belongs: its topic, or its course where it has none. */
export type Place = { kind: CardKind; topic: string };

/** The places of cards, by their ids. */
export function places(met: readonly Met[]): Map<string, Place> {
	return new Map(met.map(({ id, kind, course, topic }) => [id, { kind, topic: topic || course }]));
}
