import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, notExists, sql, type SQL } from 'drizzle-orm';
import type { Given, Question } from '#lib/facts/question.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import type { Database } from './db/open.ts';
import { course, quiz, quizAnswer, quizQuestion, topic } from './db/schema.ts';
import { settle } from './quiz-log.ts';

export type Verdict = typeof quizAnswer.$inferSelect.verdict;

/** What was given to a question, as it was judged. */
export type Answer = {
	id: string;
	given: Given;
	/** ms */
	at: number;
	verdict: Verdict;
	score: number;
	reason: string | null;
	/** The learner said "I was right" of it, ms. */
	claimedAt: number | null;
};

/** A question of a quiz. It holds its key: a page may see it only when `open` says so. */
export type InQuiz = {
	/** From 0 on. */
	position: number;
	question: Question;
	/** The title of its topic. */
	topic: string | null;
	card: string | null;
	recall: number | null;
	flagged: boolean;
	/** The one that counts, or would if the quiz ended now. */
	answer: Answer | null;
};

export type Quiz = {
	id: string;
	course: { id: string; title: string };
	wish: QuizWish;
	/** The quiz whose questions it asks again. */
	retakes: string | null;
	counts: boolean;
	/** All in ms. */
	startedAt: number;
	endsAt: number | null;
	finishedAt: number | null;
	questions: InQuiz[];
};

/** An answer may come so many ms after the time is up: it was on its way. */
export const grace = 10_000;

/** Whether the learner may see what is right: with feedback at once as soon as it is answered, else at the end. */
export function isOpen(quiz: Pick<Quiz, 'wish' | 'finishedAt'>, { answer }: Pick<InQuiz, 'answer'>): boolean {
	return quiz.finishedAt !== null || (quiz.wish.feedback === 'now' && answer !== null);
}

/**
 * A learner's quiz with all its questions. One whose time is up is finished by being looked at,
 * and what is missing in the log of reviews is added.
 */
export async function find(db: Database, learner: string, id: string, now: number): Promise<Quiz | null> {
	await finishOverdue(db, learner, now, id);
	const found = await load(db, learner, id);
	if (found) await settle(db, learner, found, now);
	return found;
}

/** Whether a learner has such a quiz, and it is over. */
export async function isFinished(db: Database, learner: string, id: string): Promise<boolean> {
	return (
		(await db.$count(quiz, and(eq(quiz.id, id), eq(quiz.learnerId, learner), isNotNull(quiz.finishedAt)))) > 0
	);
}

/** How a question of a finished quiz went. */
export type Outcome = {
	position: number;
	question: Question;
	/** The title of its topic. */
	topic: string | null;
	/** The recall that its card promised when the quiz began. */
	recall: number | null;
	/** Null: it was not answered. */
	given: Given | null;
	/** Right after "I was right"; null: it was not answered. */
	verdict: Verdict | null;
	score: number;
	reason: string | null;
	claimed: boolean;
};

/** How each question of a quiz went; null while it is not finished, or when there is none. */
export async function outcome(
	db: Database,
	learner: string,
	id: string,
	now: number
): Promise<Outcome[] | null> {
	const found = await find(db, learner, id, now);
	return found?.finishedAt == null ? null : found.questions.map(outcomeOf);
}

export function outcomeOf({ position, question, topic, recall, answer }: InQuiz): Outcome {
	const claimed = answer?.claimedAt != null;
	return {
		position,
		question,
		topic,
		recall,
		given: answer?.given ?? null,
		verdict: claimed ? 'right' : (answer?.verdict ?? null),
		score: claimed ? 1 : (answer?.score ?? 0),
		reason: answer?.reason ?? null,
		claimed
	};
}

/** A quiz in a list of them. */
export type Listed = {
	id: string;
	course: { id: string; title: string };
	wish: QuizWish;
	retakes: string | null;
	startedAt: number;
	endsAt: number | null;
	finishedAt: number | null;
	questions: number;
	answered: number;
	/** The share of all that could be right; null while it is not finished. */
	share: number | null;
};

/** A learner's quizzes, the newest first. */
export async function list(db: Database, learner: string, now: number): Promise<Listed[]> {
	await finishOverdue(db, learner, now);
	return listed(db, learner, eq(quiz.learnerId, learner), undefined);
}

/** The quizzes that a learner may go on with, the newest first. */
export async function unfinished(db: Database, learner: string, now: number): Promise<Listed[]> {
	await finishOverdue(db, learner, now);
	const open = and(eq(quiz.learnerId, learner), isNull(quiz.finishedAt));
	const ids = db.select({ id: quiz.id }).from(quiz).where(open);
	return listed(db, learner, open, inArray(quizAnswer.quizId, ids));
}

async function listed(
	db: Database,
	learner: string,
	which: SQL | undefined,
	answers: SQL | undefined
): Promise<Listed[]> {
	const counting = countingAnswers(db, learner, answers);
	const points = sql<number>`coalesce(sum(case when ${counting.claimedAt} is not null then 1 else ${counting.score} end), 0)`;
	const rows = await db
		.select({
			...columns,
			questions: sql<number>`(select count(*) from quiz_question where quiz_question.quiz_id = ${quiz.id})`,
			answered: sql<number>`count(${counting.position})`,
			points
		})
		.from(quiz)
		.innerJoin(course, eq(course.id, quiz.courseId))
		.leftJoin(counting, eq(counting.quizId, quiz.id))
		.where(which)
		.groupBy(quiz.id)
		.orderBy(desc(quiz.startedAt), desc(quiz.id));
	return rows.map(({ points, courseTitle, courseId, counts: _, ...row }) => ({
		...row,
		course: { id: courseId, title: courseTitle },
		share: row.finishedAt === null ? null : points / row.questions
	}));
}

/** Ends a quiz; what was not answered counts as wrong. False when there is none. */
export async function finish(db: Database, learner: string, id: string, now: number): Promise<boolean> {
	await db
		.update(quiz)
		.set({ finishedAt: sql`min(${now}, coalesce(${quiz.endsAt}, ${now}))` })
		.where(and(eq(quiz.id, id), eq(quiz.learnerId, learner), isNull(quiz.finishedAt)));
	return (await find(db, learner, id, now)) !== null;
}

/**
 * Throws a quiz away in which nothing was answered. One with an answer is kept, and so is one that is over: the log of
 * reviews and the results rest on it.
 */
export async function discard(
	db: Database,
	learner: string,
	id: string,
	now: number
): Promise<'discarded' | 'kept' | 'missing'> {
	await finishOverdue(db, learner, now, id);
	const given = db.select({ id: quizAnswer.id }).from(quizAnswer).where(eq(quizAnswer.quizId, quiz.id));
	const gone = await db
		.delete(quiz)
		.where(and(eq(quiz.id, id), eq(quiz.learnerId, learner), isNull(quiz.finishedAt), notExists(given)));
	if (gone.rowsAffected > 0) return 'discarded';
	return (await db.$count(quiz, and(eq(quiz.id, id), eq(quiz.learnerId, learner)))) > 0 ? 'kept' : 'missing';
}

/** Flags a question to come back to, or takes the flag away; false when there is none that is still to be asked. */
export async function flag(
	db: Database,
	learner: string,
	id: string,
	position: number,
	flagged: boolean
): Promise<boolean> {
	const own = db
		.select({ id: quiz.id })
		.from(quiz)
		.where(and(eq(quiz.id, id), eq(quiz.learnerId, learner), isNull(quiz.finishedAt)));
	const changed = await db
		.update(quizQuestion)
		.set({ flagged })
		.where(and(inArray(quizQuestion.quizId, own), eq(quizQuestion.position, position)));
	return changed.rowsAffected > 0;
}

/** Says whether the answers of a quiz count for the schedule: their rows in the log are taken back, or written again. */
export async function count(
	db: Database,
	learner: string,
	id: string,
	counts: boolean,
	now: number
): Promise<boolean> {
	const changed = await db
		.update(quiz)
		.set({ counts })
		.where(and(eq(quiz.id, id), eq(quiz.learnerId, learner)));
	return changed.rowsAffected > 0 && (await find(db, learner, id, now)) !== null;
}

const columns = {
	id: quiz.id,
	courseId: quiz.courseId,
	courseTitle: course.title,
	wish: quiz.wish,
	retakes: quiz.retakes,
	counts: quiz.counts,
	startedAt: quiz.startedAt,
	endsAt: quiz.endsAt,
	finishedAt: quiz.finishedAt
};

/** No answer comes in for a question that is closed, so the last one is the one that counts. */
function countingAnswers(db: Database, learner: string, which: SQL | undefined) {
	return db
		.select({
			quizId: quizAnswer.quizId,
			position: quizAnswer.position,
			received: sql<number>`max(${quizAnswer.received})`.as('last_received'),
			id: quizAnswer.id,
			given: quizAnswer.given,
			at: quizAnswer.at,
			verdict: quizAnswer.verdict,
			score: quizAnswer.score,
			reason: quizAnswer.reason,
			claimedAt: quizAnswer.claimedAt
		})
		.from(quizAnswer)
		.where(and(eq(quizAnswer.learnerId, learner), which))
		.groupBy(quizAnswer.quizId, quizAnswer.position)
		.as('counting');
}

/** A quiz as it is stored. */
export async function load(db: Database, learner: string, id: string): Promise<Quiz | null> {
	const counting = countingAnswers(db, learner, eq(quizAnswer.quizId, id));
	const [[head], rows] = await db.batch([
		db
			.select(columns)
			.from(quiz)
			.innerJoin(course, eq(course.id, quiz.courseId))
			.where(and(eq(quiz.id, id), eq(quiz.learnerId, learner))),
		db
			.select({
				position: quizQuestion.position,
				question: quizQuestion.question,
				card: quizQuestion.card,
				recall: quizQuestion.recall,
				flagged: quizQuestion.flagged,
				topic: topic.title,
				answer: {
					id: counting.id,
					given: counting.given,
					at: counting.at,
					verdict: counting.verdict,
					score: counting.score,
					reason: counting.reason,
					claimedAt: counting.claimedAt
				}
			})
			.from(quizQuestion)
			.leftJoin(topic, eq(topic.id, sql`${quizQuestion.question} ->> 'topic'`))
			.leftJoin(
				counting,
				and(eq(counting.quizId, quizQuestion.quizId), eq(counting.position, quizQuestion.position))
			)
			.where(eq(quizQuestion.quizId, id))
			.orderBy(asc(quizQuestion.position))
	]);
	if (!head) return null;
	const { courseId, courseTitle, ...rest } = head;
	return { ...rest, course: { id: courseId, title: courseTitle }, questions: rows as InQuiz[] };
}

/** Finishes what is past its time: one quiz, or all of the learner's. */
async function finishOverdue(db: Database, learner: string, now: number, id?: string): Promise<void> {
	const overdue = await db
		.update(quiz)
		.set({ finishedAt: quiz.endsAt })
		.where(
			and(
				eq(quiz.learnerId, learner),
				id === undefined ? undefined : eq(quiz.id, id),
				isNull(quiz.finishedAt),
				lt(quiz.endsAt, now - grace)
			)
		)
		.returning({ id: quiz.id });
	for (const one of overdue) {
		const found = await load(db, learner, one.id);
		if (found) await settle(db, learner, found, now);
	}
}
