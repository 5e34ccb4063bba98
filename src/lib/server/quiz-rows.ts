import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Given, Question } from '#lib/facts/question.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import type { Database } from './db/open.ts';
import { course, quiz, quizAnswer, quizQuestion, topic } from './db/schema.ts';

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

/** What is read of a quiz itself. */
export const columns = {
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
export function countingAnswers(db: Database, learner: string, which: SQL | undefined) {
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
