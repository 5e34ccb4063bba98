import { sql } from 'drizzle-orm';
import type { QuestionKind } from '#lib/facts/question.ts';
import { againstCards, scoreOf, type AgainstCards, type Outcome } from '#lib/quiz/results.ts';
import { studyDay, timeOfDay } from '#lib/scheduling/day.ts';
import type { Database } from './db/open.ts';
import type { StudySettings } from './settings.ts';

/** A quiz that is over, against what the cards that it asked had promised. */
export type Taken = {
	id: string;
	course: string;
	/** The study day on which it was finished. */
	day: number;
	time: string;
	questions: number;
	share: number;
	/** Null when no card of it was known. */
	cards: AgainstCards | null;
};

/** A learner's last quizzes, the newest first, and all of them taken together. */
export type QuizRecord = { quizzes: Taken[]; all: AgainstCards | null };

type Row = {
	id: string;
	course: string;
	finishedAt: number;
	kind: QuestionKind;
	verdict: Outcome['verdict'];
	score: number;
	recall: number | null;
	choices: number | null;
};

/** How the last so many quizzes went that are over. */
export async function list(
	db: Database,
	learner: string,
	{ zone, dayStartsAt }: Pick<StudySettings, 'zone' | 'dayStartsAt'>,
	last = 10
): Promise<QuizRecord> {
	const rows = await db.all<Row>(sql`
		with taken as (
			select quiz.id, course.title as course, quiz.finished_at as finishedAt
			from quiz join course on course.id = quiz.course_id
			where quiz.learner_id = ${learner} and quiz.finished_at is not null
			order by quiz.finished_at desc limit ${last})
		select taken.*, asked.recall, asked.question ->> 'kind' as kind,
			iif(json_type(asked.question, '$.key') = 'integer',
				json_array_length(asked.question, '$.choices'), null) as choices,
			iif(answer.claimed_at is not null, 'right', answer.verdict) as verdict,
			iif(answer.claimed_at is not null, 1, coalesce(answer.score, 0)) as score
		from taken join quiz_question as asked on asked.quiz_id = taken.id
		left join quiz_answer as answer on answer.received = (
			select max(received) from quiz_answer
			where quiz_answer.quiz_id = asked.quiz_id and quiz_answer.position = asked.position)
		order by taken.finishedAt desc, taken.id, asked.position`);
	const outcomes = rows.map((row): Outcome => ({ topic: null, ...row }));
	const quizzes = [...new Set(rows.map(({ id }) => id))].map((id): Taken => {
		const [{ course, finishedAt }] = rows.filter((row) => row.id === id) as [Row];
		const own = outcomes.filter((_, index) => rows[index]!.id === id);
		const { questions, share } = scoreOf(own);
		const day = studyDay(finishedAt, zone, dayStartsAt);
		const time = timeOfDay(finishedAt, zone);
		return { id, course, day, time, questions, share, cards: againstCards(own) };
	});
	return { quizzes, all: againstCards(outcomes) };
}
