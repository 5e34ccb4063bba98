import { sql } from 'drizzle-orm';
import type { DueOn } from '#lib/statistics/forecast.ts';
import type { Database } from './db/open.ts';
import { studied } from './studied.ts';

/**
 * How many cards come back on each study day until `last`. A learning step is due today however old it is;
 * what is put off today, and a sibling of a card met today, comes tomorrow at the earliest.
 */
export async function due(db: Database, learner: string, today: number, last: number): Promise<DueOn[]> {
	return db.all(sql`
		select
			case
				when memory.due_day > ${today} then memory.due_day
				when memory.buried_on is ${today} then ${today} + 1
				when memory.due_at is not null then ${today}
				when fact.id in (
					select card.fact_id from memory join card on card.id = memory.card_id
					where memory.learner_id = ${learner} and memory.last_day = ${today}) then ${today} + 1
				else memory.due_day
			end as day,
			count(*) as cards
		from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.suspended = 0 and memory.due_day <= ${last}
		group by 1 order by 1`);
}
