import { and, eq } from 'drizzle-orm';
import { questionKinds } from '#lib/facts/question.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import type { Database } from './db/open.ts';
import { quizWish, topic } from './db/schema.ts';

/** What is offered to whoever never set up a quiz. */
export const firstWish: QuizWish = {
	topics: null,
	number: 10,
	kinds: [...questionKinds],
	minutes: null,
	feedback: 'now',
	pick: 'weakest'
};

/** What a learner wished for the last time in a course, as far as its topics are still there. */
export async function of(db: Database, learner: string, courseId: string): Promise<QuizWish> {
	const [found] = await db
		.select({ wish: quizWish.wish })
		.from(quizWish)
		.where(and(eq(quizWish.learnerId, learner), eq(quizWish.courseId, courseId)));
	const wish = found?.wish ?? firstWish;
	return { ...wish, topics: wish.topics && (await stillThere(db, courseId, wish.topics)) };
}

/** Remembers it for the next time. */
export const remembering = (db: Database, learner: string, courseId: string, wish: QuizWish) =>
	db
		.insert(quizWish)
		.values({ learnerId: learner, courseId, wish })
		.onConflictDoUpdate({ target: [quizWish.learnerId, quizWish.courseId], set: { wish } });

/** Those of the topics that belong to the course; null, which is all, when none does. */
export async function stillThere(db: Database, courseId: string, topics: string[]): Promise<string[] | null> {
	const rows = await db.select({ id: topic.id }).from(topic).where(eq(topic.courseId, courseId));
	const there = topics.filter((id) => rows.some((row) => row.id === id));
	return there.length > 0 ? there : null;
}
