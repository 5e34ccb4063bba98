import { and, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { QuizWish } from '#lib/quiz/wish.ts';
import type { Database } from './db/open.ts';
import { course, quiz, quizAnswer } from './db/schema.ts';
import { columns, countingAnswers } from './quiz-rows.ts';
import { finishOverdue } from './quizzes.ts';

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
