import { sql } from 'drizzle-orm';
import { difficultyEnds, stabilityEnds, strengths, type Strengths } from '#lib/statistics/strengths.ts';
import type { Database } from './db/open.ts';
import { studied } from './studied.ts';

/** How firmly a learner's met cards are remembered and how hard they are; suspended cards and left-out topics do not count. */
export async function list(db: Database, learner: string): Promise<Strengths> {
	return strengths(
		await db.all<{ stability: number; difficulty: number; cards: number }>(sql`
			select min(memory.stability) as stability, min(memory.difficulty) as difficulty, count(*) as cards
			from memory ${studied(learner)}
			where memory.learner_id = ${learner} and memory.suspended = 0 and memory.stability is not null
			group by ${passed('stability', stabilityEnds)}, ${passed('difficulty', difficultyEnds)}`)
	);
}

/** How many of the ends a column has reached. */
function passed(column: 'stability' | 'difficulty', ends: readonly number[]) {
	return sql.join(
		ends.map((end) => sql`(memory.${sql.raw(column)} >= ${end})`),
		sql` + `
	);
}
