import { and, desc, eq, exists, gt, inArray, type SQL } from 'drizzle-orm';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, course, fact, quiz, review } from './db/schema.ts';
import { effective } from './effective.ts';

/** What a sitting is limited to: the course of its cards, or what came after a quiz in the course of that. */
type Limits = { course: string | null; quiz: string | null };

export type SoFar = {
	/** How many answers were given today. */
	answered: number;
	/** The newest thing done today that can be undone. */
	last: { id: string; card: string; kind: string } | null;
};

/** What was done on a study day within the limits of a sitting: what was done in others is no part of it. */
export async function soFar(db: Database, learner: string, day: number, limits: Limits): Promise<SoFar> {
	const within = await limited(db, limits);
	const done = and(effective(db, learner), eq(review.studyDay, day), within);
	const [answered, [last]] = await Promise.all([
		db.$count(review, and(done, eq(review.kind, 'answered'))),
		db
			.select({ id: review.id, card: review.card, kind: review.kind })
			.from(review)
			.innerJoin(card, eq(card.id, review.card))
			.innerJoin(fact, eq(fact.id, card.factId))
			.innerJoin(course, eq(course.id, fact.courseId))
			.where(and(done, visibleTo(learner), inArray(review.kind, ['answered', 'suspended', 'buried'])))
			.orderBy(desc(review.position))
			.limit(1)
	]);
	return { answered, last: last ?? null };
}

async function limited(db: Database, limits: Limits): Promise<SQL | undefined> {
	const [after] =
		limits.quiz === null
			? []
			: await db
					.select({ course: quiz.courseId, at: quiz.finishedAt })
					.from(quiz)
					.where(eq(quiz.id, limits.quiz));
	const within = after?.course ?? limits.course;
	if (within === null) return undefined;
	const isOfCourse = exists(
		db
			.select({ id: card.id })
			.from(card)
			.innerJoin(fact, eq(fact.id, card.factId))
			.where(and(eq(card.id, review.card), eq(fact.courseId, within)))
	);
	return and(isOfCourse, after ? gt(review.at, after.at ?? 0) : undefined);
}
