import { and, eq, gte, lt } from 'drizzle-orm';
import type { Mark } from '#lib/scheduling/log.ts';
import type { Database } from './db/open.ts';
import { review } from './db/schema.ts';
import type { InQuiz, Quiz } from './quiz-rows.ts';
import * as reviews from './reviews.ts';

/**
 * Brings the log of reviews to what a quiz's answers say, and nothing else: rows that are missing are added, after
 * a crash too, and those that hold no longer are undone. Doing it again changes nothing.
 */
export async function settle(
	db: Database,
	learner: string,
	quiz: Pick<Quiz, 'id' | 'wish' | 'counts' | 'finishedAt' | 'questions'>,
	now: number
): Promise<void> {
	const logged = await rowsOf(db, learner, quiz.id);
	for (const each of quiz.questions)
		for (const happening of missing(quiz.id, each, wanted(quiz, each), logged))
			await reviews.record(db, learner, happening, now);
}

/** Writes the first answer to a question into the log of reviews, where nothing of that question is yet. */
export async function log(
	db: Database,
	learner: string,
	quiz: Pick<Quiz, 'id' | 'wish' | 'counts' | 'finishedAt'>,
	of: InQuiz,
	now: number
): Promise<void> {
	for (const happening of missing(quiz.id, of, wanted(quiz, of), []))
		await reviews.record(db, learner, happening, now);
}

/** How many answers of a quiz count for the schedule, or would if the quiz did. */
export function counting(quiz: Pick<Quiz, 'wish' | 'finishedAt' | 'questions'>): number {
	return quiz.questions.filter((each) => wanted({ ...quiz, counts: true }, each) !== null).length;
}

type Wanted = { kind: 'typed'; grade: Mark } | { kind: 'chosen'; grade: Mark; choices: number };
type Logged = { id: string; kind: string; undoes: string | null; grade: number | null };

/** What the log should say of an answer; null for one that does not count, or not yet. */
function wanted({ wish, counts, finishedAt }: Pick<Quiz, 'wish' | 'counts' | 'finishedAt'>, of: InQuiz) {
	const { card, answer, question } = of;
	const settled = wish.feedback === 'now' || finishedAt !== null;
	if (!counts || !settled || card === null || answer === null) return null;
	const isRight = answer.verdict === 'right' || answer.claimedAt !== null;
	const grade: Mark = isRight ? 3 : 1;
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return { kind: 'typed', grade } satisfies Wanted;
		case 'choice':
			return { kind: 'chosen', grade, choices: question.choices.length } satisfies Wanted;
		default:
			return null;
	}
}

/** All that the log has of a quiz: its ids begin with the quiz's. */
async function rowsOf(db: Database, learner: string, quizId: string): Promise<Logged[]> {
	return db
		.select({ id: review.id, kind: review.kind, undoes: review.undoes, grade: review.grade })
		.from(review)
		.where(
			and(eq(review.learnerId, learner), gte(review.id, `quiz.${quizId}.`), lt(review.id, `quiz.${quizId}/`))
		);
}

/** What has to happen in the log for it to say what is wanted of a question. */
function missing(
	quizId: string,
	{ position, card, answer }: InQuiz,
	wanted: Wanted | null,
	logged: Logged[]
): reviews.Happening[] {
	if (card === null || answer === null) return [];
	const own = `quiz.${quizId}.${position}`;
	const rows = logged.filter(({ id, kind }) => kind !== 'undone' && (id === own || id.startsWith(`${own}.`)));
	const standing = rows.find(({ id }) => !logged.some(({ undoes }) => undoes === id));
	if (standing && standing.kind === wanted?.kind && standing.grade === wanted.grade) return [];
	const by = { card, claimedAt: answer.at, device: 'quiz', tookMs: null };
	const undo = standing && {
		...by,
		...{ id: `${standing.id}.undo`, kind: 'undone' as const, undoes: standing.id, sequence: rows.length }
	};
	const id = rows.length === 0 ? own : `${own}.${rows.length}`;
	return [...(undo ? [undo] : []), ...(wanted ? [{ ...by, ...wanted, id, sequence: rows.length }] : [])];
}
