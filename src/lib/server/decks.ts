import { sql } from 'drizzle-orm';
import type { Starting } from '#lib/scheduling/deck.ts';
import type { Database } from './db/open.ts';
import { studied } from './studied.ts';

/** What a simulation has to know of a memory, as its row has it. */
export type DeckRow = {
	stability: number | null;
	difficulty: number | null;
	lastDay: number | null;
	dueDay: number | null;
};

export const deckColumns = sql`
	memory.stability, memory.difficulty, memory.last_day as lastDay, memory.due_day as dueDay`;

export function starting({ stability, difficulty, lastDay, dueDay }: DeckRow): Starting {
	if (stability === null || difficulty === null || lastDay === null) return 'new';
	return { stability, difficulty, lastDay, dueDay: dueDay ?? lastDay };
}

/** All cards that a learner studies and that are not suspended, the new ones last. */
export async function all(db: Database, learner: string): Promise<Starting[]> {
	const rows: DeckRow[] = await db.all(sql`
		select ${deckColumns} from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.suspended = 0
		order by memory.stability is null`);
	return rows.map(starting);
}
