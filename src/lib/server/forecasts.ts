import { sql } from 'drizzle-orm';
import { askedOn } from '#lib/scheduling/days-off.ts';
import type { DueOn } from '#lib/statistics/forecast.ts';
import * as daysOff from './days-off.ts';
import type { Database } from './db/open.ts';
import { studied } from './studied.ts';

/**
 * How many cards come back on each study day until `last`. A learning step is due today however old it is;
 * what is put off today, and a sibling of a card met today, comes tomorrow at the earliest; what is due on a day off, on
 * another day.
 */
export async function due(db: Database, learner: string, today: number, last: number): Promise<DueOn[]> {
	const moved = await daysOff.moved(db, learner);
	const early = moved.flatMap(({ day, early }) => (early !== null && early <= last ? [day] : []));
	const counted = await count(db, learner, today, Math.max(last, ...early));
	const byDay = new Map<number, number>();
	for (const { cards, isPlanned, ...due } of counted) {
		const day = isPlanned ? askedOn(due, moved, today) : due.day;
		if (day <= last) byDay.set(day, (byDay.get(day) ?? 0) + cards);
	}
	return [...byDay].map(([day, cards]) => ({ day, cards })).sort((a, b) => a.day - b.day);
}

/** `isPlanned` is 1 for cards that come on the day for which they are due, 0 for those that are in the steps or put off. */
type Counted = { day: number; isPlanned: number; number: number; cards: number };

async function count(db: Database, learner: string, today: number, last: number): Promise<Counted[]> {
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
			memory.due_at is null and memory.buried_on is not ${today} as isPlanned,
			memory.knows % 2 as number,
			count(*) as cards
		from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.suspended = 0 and memory.due_day <= ${last}
		group by 1, 2, 3`);
}
