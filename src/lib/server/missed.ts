import { sql } from 'drizzle-orm';
import type { Question } from '#lib/facts/question.ts';
import { cardBehind } from '#lib/quiz/card-behind.ts';
import type { Database } from './db/open.ts';
import { learnAhead } from './queue.ts';

/** A card to study; `again` when it was studied since the quiz and is in the learning steps. */
export type Missed = { id: string; again: boolean; isNew: boolean };

/** The study day and the instant, in ms. */
export type When = { today: number; now: number };

/**
 * The cards of what was missed in a finished quiz that were not studied since, whether they are due or not: first those
 * that questions asked for, then of each fact that another question rested on the card that asks most nearly the same,
 * both in the order of the quiz. A card that is in the learning steps since comes again when its step ends.
 */
export async function waiting(
	db: Database,
	learner: string,
	quizId: string,
	{ today, now }: When
): Promise<Missed[]> {
	const wanted = await cardsOf(db, learner, today, await missedIn(db, learner, quizId));
	const rows = await db.all<{ id: string; again: number | null; isNew: number }>(sql`
		select card.id, memory.last_at > quiz.finished_at as again, memory.stability is null as isNew
		from json_each(${JSON.stringify(wanted)}) as wanted
		join quiz on quiz.id = ${quizId}
		join card on card.id = wanted.value and card.status = 'accepted'
		join fact on fact.id = card.fact_id
		join course on course.id = fact.course_id
		left join memory on memory.card_id = card.id and memory.learner_id = ${learner}
		where (course.owner_id = ${learner} or (course.owner_id is null and course.intake_id is null))
			and coalesce(memory.suspended, 0) = 0 and memory.buried_on is not ${today}
			and (memory.last_at is null or memory.last_at <= quiz.finished_at
				or memory.due_at <= ${now + learnAhead})
		order by coalesce(again, 0), wanted.key`);
	return rows.map(({ id, again, isNew }) => ({ id, again: again === 1, isNew: isNew === 1 }));
}

/** The questions of a finished quiz that were not right, in its order. */
async function missedIn(db: Database, learner: string, quizId: string): Promise<Question[]> {
	const rows = await db.all<{ question: string }>(sql`
		select asked.question
		from quiz join quiz_question as asked on asked.quiz_id = quiz.id
		where quiz.id = ${quizId} and quiz.learner_id = ${learner} and quiz.finished_at is not null
			and not exists (
				select 1 from quiz_answer as answer
				where answer.quiz_id = quiz.id and answer.position = asked.position
					and (answer.verdict = 'right' or answer.claimed_at is not null)
					and answer.received = (
						select max(received) from quiz_answer as last
						where last.quiz_id = quiz.id and last.position = asked.position))
		order by asked.position`);
	return rows.map(({ question }) => JSON.parse(question) as Question);
}

/** The cards to study for some questions, by their ids, each once; one that is put aside stands for no fact. */
async function cardsOf(
	db: Database,
	learner: string,
	today: number,
	questions: Question[]
): Promise<string[]> {
	const asked = questions.flatMap(({ card }) => card ?? []);
	const others = questions.filter(({ card }) => card === null);
	const facts = JSON.stringify([...new Set(others.flatMap(({ facts }) => facts))]);
	const cards = await db.all<{ id: string; fact: string; prompt: string; answer: string }>(sql`
		select card.id, card.fact_id as fact, card.prompt, card.answer
		from json_each(${facts}) as of join card on card.fact_id = of.value
		left join memory on memory.card_id = card.id and memory.learner_id = ${learner}
		where card.status = 'accepted' and coalesce(memory.suspended, 0) = 0 and memory.buried_on is not ${today}
		order by of.key, card.position`);
	const behind = others.flatMap((question) =>
		question.facts.flatMap(
			(id) =>
				cardBehind(
					question,
					cards.filter(({ fact }) => fact === id)
				)?.id ?? []
		)
	);
	return [...new Set([...asked, ...behind])];
}
