import { and, eq, inArray, isNotNull, isNull, lt, notExists, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { quiz, quizAnswer, quizQuestion } from './db/schema.ts';
import { settle } from './quiz-log.ts';
import { load, type InQuiz, type Quiz } from './quiz-rows.ts';

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
export async function discard(db: Database, learner: string, id: string, now: number): Promise<Discarded> {
	await finishOverdue(db, learner, now, id);
	const given = db.select({ id: quizAnswer.id }).from(quizAnswer).where(eq(quizAnswer.quizId, quiz.id));
	const [gone] = await db
		.delete(quiz)
		.where(and(eq(quiz.id, id), eq(quiz.learnerId, learner), isNull(quiz.finishedAt), notExists(given)))
		.returning({ course: quiz.courseId });
	if (gone) return { kind: 'discarded', course: gone.course };
	const isThere = (await db.$count(quiz, and(eq(quiz.id, id), eq(quiz.learnerId, learner)))) > 0;
	return { kind: isThere ? 'kept' : 'missing' };
}

type Discarded = { kind: 'discarded'; course: string } | { kind: 'kept' | 'missing' };

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

/** Finishes what is past its time: one quiz, or all of the learner's. */
export async function finishOverdue(db: Database, learner: string, now: number, id?: string): Promise<void> {
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
