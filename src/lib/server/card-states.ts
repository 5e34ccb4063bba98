import { sql, type SQL } from 'drizzle-orm';
import type { CardState } from '#lib/scheduling/card-state.ts';
import { studyDay } from '#lib/scheduling/day.ts';
import type { Database } from './db/open.ts';
import * as settings from './settings.ts';

/** The study day of a learner. */
export async function today(db: Database, learner: string, now: number): Promise<number> {
	const wanted = await settings.of(db, learner);
	return wanted ? studyDay(now, wanted.zone, wanted.dayStartsAt) : 0;
}

/**
 * The state of a card in use, as SQL: needs `card`, and `memory` joined, which may be null. It says what `standing`
 * does: by what stability means, recall is above nine in ten for so many days.
 */
export function stateOf(day: number): SQL<CardState> {
	return sql<CardState>`case
		when card.status = 'draft' then 'draft'
		when memory.suspended then 'suspended'
		when memory.stability is null then 'new'
		when memory.phase <> 'review' then 'learning'
		when max(0, ${day} - coalesce(memory.last_day, ${day})) <= memory.stability then 'known'
		else 'fading' end`;
}

/** The state of a fact by its cards, as SQL: needs `fact`; null when none of its cards is in use. */
export function stateOfFact(learner: string, day: number): SQL<CardState | null> {
	return sql<CardState | null>`(
		select case
			when count(*) = 0 then null
			when sum(state <> 'draft') = 0 then 'draft'
			when count(asked) = 0 then 'suspended'
			when sum(asked = 'fading') > 0 then 'fading'
			when min(asked) = max(asked) then min(asked)
			else 'learning' end
		from (
			select state, case when state not in ('draft', 'suspended') then state end as asked
			from (
				select ${stateOf(day)} as state
				from card left join memory on memory.card_id = card.id and memory.learner_id = ${learner}
				where card.fact_id = fact.id and card.status in ('accepted', 'draft'))))`;
}
