import { and, eq, isNull, sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { Given } from '#lib/facts/question.ts';
import { judge } from '#lib/quiz/judge.ts';
import type { Database } from './db/open.ts';
import { quiz, quizAnswer } from './db/schema.ts';
import { log, settle } from './quiz-log.ts';
import { look, type Looked, type Taken } from './quiz-question.ts';
import { load, type InQuiz, type Quiz } from './quiz-rows.ts';
import { grace, isOpen } from './quizzes.ts';

/** An answer as a page sends it. */
export type Giving = {
	/** Made by the page, so that a double click or a retry counts once. */
	id: string;
	position: number;
	given: Given;
};

export type Gave =
	/** It is durably stored, now or since an earlier try. */
	| { kind: 'stored'; quiz: Taken; question: InQuiz }
	/** With feedback at once only the first answer counts, and there is one. */
	| { kind: 'answered'; quiz: Taken; question: InQuiz }
	/** The quiz is over: it was finished, or its time is up. */
	| { kind: 'over'; timeUp: boolean }
	/** There is no such question for this learner. */
	| { kind: 'missing' }
	/** The id stands there with another answer. */
	| { kind: 'conflict' };

/** Stores an answer as it was given, judged; told twice it counts once. */
export async function give(
	db: Database,
	learner: string,
	quizId: string,
	{ id, position, given }: Giving,
	now: number
): Promise<Gave> {
	const before = await look(db, learner, quizId, position, id);
	if (!before) return { kind: 'missing' };
	if (before.isBehind) await mend(db, learner, quizId, now);
	if (before.known) return repeated(before, { quizId, position, given });

	const answer = { id, given, at: now, ...judge(before.question.question, given) };
	const stored = await store(db, { ...answer, learnerId: learner, quizId, position }, now);
	if (!stored) return refused(db, learner, quizId, { id, position, given }, now);
	const question = { ...before.question, answer: { ...answer, claimedAt: null } };
	if (before.quiz.wish.feedback === 'now') await log(db, learner, before.quiz, question, now);
	const finishedAt = stored.ended ? endOf(before.quiz, now) : null;
	return { kind: 'stored', quiz: { ...before.quiz, finishedAt }, question };
}

/** Whether "I was right" may be said of a question: an answer was typed, is not right, and may be seen. */
export function isClaimable(of: Pick<Quiz, 'wish' | 'finishedAt'>, asked: InQuiz): boolean {
	const { question, answer } = asked;
	const isTyped = question.kind === 'typed' || question.kind === 'gap';
	const isWrong = answer !== null && answer.given.length > 0 && answer.verdict !== 'right';
	return isTyped && isWrong && isOpen(of, asked);
}

/** "I was right", or that taken back; the question as it stands then, null when this cannot be said of it. */
export async function claim(
	db: Database,
	learner: string,
	quizId: string,
	position: number,
	wasRight: boolean,
	now: number
): Promise<{ quiz: Quiz; question: InQuiz } | null> {
	const before = await load(db, learner, quizId);
	const asked = before?.questions[position];
	if (!before || !asked?.answer || !isClaimable(before, asked)) return null;
	if ((asked.answer.claimedAt !== null) !== wasRight)
		await db
			.update(quizAnswer)
			.set({ claimedAt: wasRight ? now : null })
			.where(and(eq(quizAnswer.learnerId, learner), eq(quizAnswer.id, asked.answer.id)));
	const after = await load(db, learner, quizId);
	const question = after?.questions[position];
	if (!after || !question) return null;
	await settle(db, learner, after, now);
	return { quiz: after, question };
}

/** Adds what a crash has left out of the log of reviews. */
async function mend(db: Database, learner: string, quizId: string, now: number): Promise<void> {
	const quiz = await load(db, learner, quizId);
	if (quiz) await settle(db, learner, quiz, now);
}

function repeated({ quiz, question, known }: Looked, giving: Looked['known']): Gave {
	return isDeepStrictEqual(known, giving) ? { kind: 'stored', quiz, question } : { kind: 'conflict' };
}

/** Why an answer was not stored: it came twice at once, too late, or after another that counts. */
async function refused(
	db: Database,
	learner: string,
	quizId: string,
	{ id, position, given }: Giving,
	now: number
): Promise<Gave> {
	const after = await look(db, learner, quizId, position, id);
	if (!after) return { kind: 'missing' };
	const { quiz, question, known } = after;
	if (known) return repeated(after, { quizId, position, given });
	const isLate = quiz.endsAt !== null && now > quiz.endsAt + grace;
	if (quiz.finishedAt !== null || isLate) {
		const isAnswered = quiz.wish.feedback === 'now' && question.answer !== null;
		return isAnswered ? { kind: 'answered', quiz, question } : { kind: 'over', timeUp: isLate };
	}
	return { kind: 'answered', quiz, question };
}

type Row = Omit<typeof quizAnswer.$inferSelect, 'received' | 'claimedAt'>;

/**
 * Adds the answer, unless the quiz is over or, with feedback at once, the question was answered before: asked in
 * the statement that adds it, so that nothing comes in between. With feedback at once the last answer ends the quiz.
 * Null when nothing was added.
 */
async function store(db: Database, row: Row, now: number): Promise<{ ended: boolean } | null> {
	const values = sql`${row.learnerId}, ${row.id}, ${row.quizId}, ${row.position}, ${JSON.stringify(row.given)},
		${row.at}, ${row.verdict}, ${row.score}, ${row.reason}`;
	const add = db.run(sql`
		insert into quiz_answer (learner_id, id, quiz_id, position, given, at, verdict, score, reason)
		select ${values} from quiz
		where quiz.id = ${row.quizId} and quiz.learner_id = ${row.learnerId} and quiz.finished_at is null
			and (quiz.ends_at is null or quiz.ends_at >= ${now - grace})
			and (quiz.wish ->> 'feedback' = 'end' or not exists (
				select 1 from quiz_answer
				where quiz_answer.quiz_id = quiz.id and quiz_answer.position = ${row.position}))
		on conflict do nothing`);
	const end = db
		.update(quiz)
		.set({ finishedAt: sql`min(${now}, coalesce(${quiz.endsAt}, ${now}))` })
		.where(
			and(
				eq(quiz.id, row.quizId),
				eq(quiz.learnerId, row.learnerId),
				isNull(quiz.finishedAt),
				sql`${quiz.wish} ->> 'feedback' = 'now'`,
				sql`not exists (
					select 1 from quiz_question where quiz_question.quiz_id = ${row.quizId} and not exists (
						select 1 from quiz_answer where quiz_answer.quiz_id = quiz_question.quiz_id
							and quiz_answer.position = quiz_question.position))`
			)
		);
	const [added, ended] = await db.batch([add, end]);
	return added.rowsAffected > 0 ? { ended: ended.rowsAffected > 0 } : null;
}

const endOf = ({ endsAt }: Taken, now: number) => Math.min(now, endsAt ?? now);
