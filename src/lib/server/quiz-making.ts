import { randomInt } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Question } from '#lib/facts/question.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import { askedLately } from './asked-lately.ts';
import * as courses from './courses.ts';
import { chunks } from './db/chunks.ts';
import type { Database } from './db/open.ts';
import { leftOut, quiz, quizQuestion } from './db/schema.ts';
import { freshId } from './fresh-id.ts';
import { sifted } from './item-statistics.ts';
import { mixUps } from './mix-ups.ts';
import * as questions from './questions.ts';
import { questionsAside } from './questions-aside.ts';
import { material } from './quiz-material.ts';
import { recalls as recallsOf } from './quiz-recall.ts';
import * as wishes from './quiz-wishes.ts';
import * as settings from './settings.ts';
import type { StudySettings } from './settings.ts';

export type Making =
	/** It can be taken now; `questions` may be fewer than were wished for. */
	| { kind: 'made'; id: string; questions: number }
	/** Not one question could be made. */
	| { kind: 'none' }
	/** It takes too long. */
	| { kind: 'long' }
	/** There is no such course, or no such quiz, for this learner. */
	| { kind: 'missing' }
	| { kind: 'nobody' }
	/** The id belongs to another quiz. */
	| { kind: 'conflict' };

type New = {
	/** Made by the page, so that a double click makes one quiz. */
	id: string;
	course: string;
	wish: QuizWish;
	/** The wish is offered again the next time. */
	isRemembered?: boolean;
	/** The same seed makes the same quiz of the same course after the same quizzes; chance, unless it is given. */
	seed?: number;
};

/** Makes a quiz with all its questions, as they will be asked. */
export async function make(db: Database, learner: string, wanted: New, now: number): Promise<Making> {
	const before = await madeBefore(db, learner, wanted.id);
	if (before) return before;
	const studied = await settings.of(db, learner);
	if (!studied) return { kind: 'nobody' };
	if (!(await courses.find(db, learner, wanted.course))) return { kind: 'missing' };
	const seed = wanted.seed ?? randomInt(2 ** 31);
	const topics = wanted.wish.topics && (await wishes.stillThere(db, wanted.course, wanted.wish.topics));
	const wish = { ...wanted.wish, topics };
	const known = await recallsOf(db, learner, wanted.course, studied, now);
	const order = {
		number: wish.number,
		kinds: wish.kinds,
		topics,
		seed,
		written: await written(db, learner, wanted.course, topics),
		mixUps: await mixUps(db, learner, wanted.course),
		lately: await askedLately(db, learner, wanted.course, studied, now),
		...(await sifted(db, wanted.course, now))
	};
	const recalls = wish.pick === 'weakest' && known.size > 0 ? known : null;
	const made = await questionsAside({
		material: await material(db, learner, wanted.course, topics),
		order,
		recalls
	});
	if (!made) return { kind: 'long' };
	return freeze(db, learner, { ...wanted, wish, seed, retakes: null }, made, { known, studied }, now);
}

/** Asks a quiz's questions again as they were, or others by the same wish. */
export async function remake(
	db: Database,
	learner: string,
	quizId: string,
	how: 'same' | 'fresh',
	now: number,
	id = freshId(now)
): Promise<Making> {
	const [old] = await db
		.select()
		.from(quiz)
		.where(and(eq(quiz.id, quizId), eq(quiz.learnerId, learner)));
	if (!old) return { kind: 'missing' };
	const wanted = { id, course: old.courseId, wish: old.wish };
	if (how === 'fresh') return make(db, learner, wanted, now);
	const before = await madeBefore(db, learner, id);
	if (before) return before;
	const studied = await settings.of(db, learner);
	if (!studied) return { kind: 'nobody' };
	const rows = await db
		.select({ question: quizQuestion.question })
		.from(quizQuestion)
		.where(eq(quizQuestion.quizId, old.id))
		.orderBy(asc(quizQuestion.position));
	const questions = rows.map(({ question }) => question as Question);
	const known = await recallsOf(db, learner, old.courseId, studied, now);
	const again = { ...wanted, seed: old.seed, retakes: old.id };
	return freeze(db, learner, again, questions, { known, studied }, now);
}

/** Questions that people wrote; as of facts, those of topics that are left out only when topics are chosen. */
async function written(
	db: Database,
	learner: string,
	courseId: string,
	topics: string[] | null
): Promise<Question[]> {
	const all = await questions.ofCourse(db, learner, courseId);
	if (topics) return all;
	const rows = await db.select({ id: leftOut.topicId }).from(leftOut).where(eq(leftOut.learnerId, learner));
	const out = new Set(rows.map(({ id }) => id));
	return all.filter(({ topic }) => topic === null || !out.has(topic));
}

/** A quiz that this id was given to before. */
async function madeBefore(db: Database, learner: string, id: string): Promise<Making | null> {
	const [found] = await db.select({ learnerId: quiz.learnerId }).from(quiz).where(eq(quiz.id, id));
	if (!found) return null;
	if (found.learnerId !== learner) return { kind: 'conflict' };
	return { kind: 'made', id, questions: await db.$count(quizQuestion, eq(quizQuestion.quizId, id)) };
}

type Frozen = New & { seed: number; retakes: string | null };
type Knowing = { known: ReadonlyMap<string, number>; studied: StudySettings };

/** Stores the questions as they will be asked. */
async function freeze(
	db: Database,
	learner: string,
	{ id, course, wish, isRemembered = false, seed, retakes }: Frozen,
	questions: Question[],
	{ known, studied }: Knowing,
	now: number
): Promise<Making> {
	if (questions.length === 0) return { kind: 'none' };
	const row = { id, learnerId: learner, courseId: course, wish, seed, retakes, counts: studied.quizzesCount };
	const endsAt = wish.minutes === null ? null : now + wish.minutes * 60_000;
	const asked = questions.map((question, position) => ({
		quizId: id,
		position,
		item: question.item,
		card: question.card,
		question,
		recall: question.card === null ? null : (known.get(question.card) ?? null)
	}));
	try {
		await db.batch([
			db.insert(quiz).values({ ...row, startedAt: now, endsAt }),
			...chunks(asked, 100).map((some) => db.insert(quizQuestion).values(some)),
			...(isRemembered ? [wishes.remembering(db, learner, course, wish)] : [])
		]);
	} catch (error) {
		// The same was sent twice at once.
		const meanwhile = await madeBefore(db, learner, id);
		if (meanwhile) return meanwhile;
		// The course was deleted while its questions were made.
		if (!(await courses.find(db, learner, course))) return { kind: 'missing' };
		throw error;
	}
	return { kind: 'made', id, questions: questions.length };
}
