import { sql } from 'drizzle-orm';
import type { Given } from '#lib/facts/question.ts';
import type { Database } from './db/open.ts';
import type { Answer, InQuiz, Quiz } from './quiz-rows.ts';

/** A quiz without its questions. */
export type Taken = Pick<Quiz, 'id' | 'wish' | 'counts' | 'endsAt' | 'finishedAt'>;

export type Looked = {
	quiz: Taken;
	question: InQuiz;
	/** What was stored before under the id of the answer that has come. */
	known: { quizId: string; position: number; given: Given } | null;
	/** The log of reviews lacks an answer of this quiz, as after a crash. */
	isBehind: boolean;
};

type Row = Record<'wish' | 'question', string> &
	Record<'card' | 'topic' | 'answer' | 'known', string | null> &
	Record<'counts' | 'flagged' | 'isBehind', number> &
	Record<'endsAt' | 'finishedAt' | 'recall', number | null>;

/** One question of a learner's quiz in one statement: as little as it takes to answer it, for many answer at once. */
export async function look(
	db: Database,
	learner: string,
	quizId: string,
	position: number,
	answerId: string
): Promise<Looked | null> {
	const [row] = await db.all<Row>(sql`
		select quiz.wish, quiz.counts, quiz.ends_at as endsAt, quiz.finished_at as finishedAt,
			asked.question, asked.card, asked.recall, asked.flagged, topic.title as topic,
			(select json_object('id', id, 'given', json(given), 'at', at, 'verdict', verdict, 'score', score,
					'reason', reason, 'claimedAt', claimed_at)
				from quiz_answer where quiz_id = quiz.id and position = asked.position
				order by received desc limit 1) as answer,
			(select json_object('quizId', quiz_id, 'position', position, 'given', json(given))
				from quiz_answer where learner_id = ${learner} and id = ${answerId}) as known,
			quiz.counts and quiz.wish ->> 'feedback' = 'now' and exists (
				select 1 from quiz_answer as given
				join quiz_question as other on other.quiz_id = given.quiz_id and other.position = given.position
				where given.quiz_id = quiz.id and other.card is not null
					and other.question ->> 'kind' in ('choice', 'typed', 'gap')
					and not exists (
						select 1 from review where review.learner_id = ${learner}
							and review.id = 'quiz.' || quiz.id || '.' || given.position)) as isBehind
		from quiz
		join quiz_question as asked on asked.quiz_id = quiz.id and asked.position = ${position}
		left join topic on topic.id = asked.question ->> 'topic'
		where quiz.id = ${quizId} and quiz.learner_id = ${learner}`);
	return row ? lookedAt(quizId, position, row) : null;
}

function lookedAt(id: string, position: number, row: Row): Looked {
	const { wish, counts, endsAt, finishedAt, question, answer, known, isBehind, ...rest } = row;
	const flagged = rest.flagged === 1;
	return {
		quiz: { id, wish: JSON.parse(wish), counts: counts === 1, endsAt, finishedAt },
		question: {
			...rest,
			flagged,
			position,
			question: JSON.parse(question),
			answer: answer === null ? null : (JSON.parse(answer) as Answer)
		},
		known: known === null ? null : JSON.parse(known),
		isBehind: isBehind === 1
	};
}
