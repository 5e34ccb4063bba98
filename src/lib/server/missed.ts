import { sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { learnAhead } from './queue.ts';

/** A card to study; `again` when it was studied since the quiz and is in the learning steps. */
export type Missed = { id: string; again: boolean; isNew: boolean };

/** The study day and the instant, in ms. */
export type When = { today: number; now: number };

/**
 * The cards of what was missed in a finished quiz that were not studied since, in the order of the quiz, whether they
 * are due or not: the card that a question asked for, or the first card of each fact that it rested on. A card that is
 * in the learning steps since comes again when its step ends.
 */
export async function waiting(
	db: Database,
	learner: string,
	quizId: string,
	{ today, now }: When
): Promise<Missed[]> {
	const rows = await db.all<{ id: string; again: number | null; isNew: number }>(sql`
		with missed as (
			select asked.position, asked.card, asked.question, quiz.finished_at as finished
			from quiz join quiz_question as asked on asked.quiz_id = quiz.id
			where quiz.id = ${quizId} and quiz.learner_id = ${learner} and quiz.finished_at is not null
				and not exists (
					select 1 from quiz_answer as answer
					where answer.quiz_id = quiz.id and answer.position = asked.position
						and (answer.verdict = 'right' or answer.claimed_at is not null)
						and answer.received = (
							select max(received) from quiz_answer as last
							where last.quiz_id = quiz.id and last.position = asked.position))),
		wanted as (
			select position, 0 as place, card as id, finished from missed where card is not null
			union all
			select position, of.key, (
				select card.id from card where card.fact_id = of.value and card.status = 'accepted'
				order by card.position limit 1), finished
			from missed join json_each(question, '$.facts') as of where card is null)
		select card.id, memory.last_at > wanted.finished as again,
			memory.stability is null as isNew from wanted
		join card on card.id = wanted.id and card.status = 'accepted'
		join fact on fact.id = card.fact_id
		join course on course.id = fact.course_id
		left join memory on memory.card_id = card.id and memory.learner_id = ${learner}
		where (course.owner_id = ${learner} or (course.owner_id is null and course.intake_id is null))
			and coalesce(memory.suspended, 0) = 0 and memory.buried_on is not ${today}
			and (memory.last_at is null or memory.last_at <= wanted.finished
				or memory.due_at <= ${now + learnAhead})
		group by card.id
		order by coalesce(again, 0), min(wanted.position), wanted.place`);
	return rows.map(({ id, again, isNew }) => ({ id, again: again === 1, isNew: isNew === 1 }));
}
