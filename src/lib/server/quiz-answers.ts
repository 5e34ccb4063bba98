import { and, eq, isNull, sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { Given } from '#lib/facts/question.ts';
import { judge } from '#lib/quiz/judge.ts';
import type { Database } from './db/open.ts';
import { quiz, quizAnswer } from './db/schema.ts';
import { settle } from './quiz-log.ts';
import { grace, isOpen, load, type InQuiz, type Quiz } from './quizzes.ts';

/** An answer as a page sends it. */
export type Giving = {
	/** Made by the page, so that a double click or a retry counts once. */
	id: string;
	position: number;
	given: Given;
};

export type Gave =
	/** It is durably stored, now or since an earlier try. */
	| { kind: 'stored'; quiz: Quiz; question: InQuiz }
	/** With feedback at once only the first answer counts, and there is one. */
	| { kind: 'answered'; quiz: Quiz; question: InQuiz }
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
	const before = await load(db, learner, quizId);
	const asked = before?.questions[position];
	if (!before || !asked) return { kind: 'missing' };
	const judged = judge(asked.question, given);
	const row = { id, learnerId: learner, quizId, position, given, at: now, ...judged };
	const isStored = (await repeated(db, learner, row)) ?? (await store(db, row, now));
	if (isStored === 'conflict') return { kind: 'conflict' };

	const after = await load(db, learner, quizId);
	const question = after?.questions[position];
	if (!after || !question) return { kind: 'missing' };
	await settle(db, learner, after, now);
	if (isStored === 'stored') return { kind: 'stored', quiz: after, question };
	if (after.finishedAt === null && !isLate(after, now)) return { kind: 'answered', quiz: after, question };
	return { kind: 'over', timeUp: isLate(after, now) };
}

/** Whether "I was right" may be said of a question: its answer was typed, is not right, and may be seen. */
export function isClaimable(of: Pick<Quiz, 'wish' | 'finishedAt'>, asked: InQuiz): boolean {
	const { question, answer } = asked;
	const isTyped = question.kind === 'typed' || question.kind === 'gap';
	return isTyped && answer !== null && answer.verdict !== 'right' && isOpen(of, asked);
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

type Row = Omit<typeof quizAnswer.$inferSelect, 'received' | 'claimedAt'>;

/** Whether this very answer came before; null when the id is new. */
async function repeated(db: Database, learner: string, row: Row): Promise<'stored' | 'conflict' | null> {
	const [known] = await db
		.select()
		.from(quizAnswer)
		.where(and(eq(quizAnswer.learnerId, learner), eq(quizAnswer.id, row.id)));
	if (!known) return null;
	const same =
		known.quizId === row.quizId &&
		known.position === row.position &&
		isDeepStrictEqual(known.given, row.given);
	return same ? 'stored' : 'conflict';
}

/**
 * Adds the answer, unless the quiz is over or, with feedback at once, the question was answered before: asked in
 * the statement that adds it, so that nothing comes in between. With feedback at once the last answer ends the quiz.
 */
async function store(db: Database, row: Row, now: number): Promise<'stored' | 'refused' | 'conflict'> {
	const values = sql`${row.learnerId}, ${row.id}, ${row.quizId}, ${row.position}, ${JSON.stringify(row.given)},
		${row.at}, ${row.verdict}, ${row.score}, ${row.reason}`;
	const add = db.run(sql`
		insert into quiz_answer (learner_id, id, quiz_id, position, given, at, verdict, score, reason)
		select ${values} from quiz
		where quiz.id = ${row.quizId} and quiz.learner_id = ${row.learnerId} and quiz.finished_at is null
			and (quiz.ends_at is null or quiz.ends_at >= ${now - grace})
			and (quiz.wish ->> 'feedback' = 'end' or not exists (
				select 1 from quiz_answer
				where quiz_answer.quiz_id = quiz.id and quiz_answer.position = ${row.position}))`);
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
	try {
		const [added] = await db.batch([add, end]);
		return added.rowsAffected > 0 ? 'stored' : 'refused';
	} catch (error) {
		// The same was sent twice at once.
		const meanwhile = await repeated(db, row.learnerId, row);
		if (meanwhile) return meanwhile;
		throw error;
	}
}

function isLate({ endsAt }: Pick<Quiz, 'endsAt'>, now: number): boolean {
	return endsAt !== null && now > endsAt + grace;
}
