import { sql } from 'drizzle-orm';

/** `card`, `fact` and `enrolment` rows beside a `memory` that this learner studies: accepted, enrolled, its topic not left out. */
export const studied = (learner: string) => sql`
	join card on card.id = memory.card_id and card.status = 'accepted'
	join fact on fact.id = card.fact_id
	join enrolment on enrolment.course_id = fact.course_id and enrolment.learner_id = ${learner}
		and not exists (
			select 1 from left_out where left_out.topic_id = fact.topic_id and left_out.learner_id = ${learner})`;
