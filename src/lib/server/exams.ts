import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { deckOf } from '#lib/scheduling/deck.ts';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { paced, usualHabits } from '#lib/scheduling/habits.ts';
import type { Outlook } from '#lib/scheduling/outlook.ts';
import * as answers from './answers.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { course, exam } from './db/schema.ts';
import * as examForecasts from './exam-forecasts.ts';
import { deckColumns, starting, type DeckRow } from './decks.ts';
import { timetable } from './exam-time.ts';
import * as learntWeights from './learnt-weights.ts';
import type { StudySettings } from './settings.ts';
import { studied } from './studied.ts';

/** A day by which a learner wants to know a course. */
export type Exam = Omit<typeof exam.$inferSelect, 'learnerId'>;

export async function find(db: Database, learner: string, courseId: string): Promise<Exam | null> {
	const [found] = await db
		.select(columns)
		.from(exam)
		.where(and(eq(exam.learnerId, learner), eq(exam.courseId, courseId)));
	return found ?? null;
}

/** The exams from a study day on, the next one first. */
export async function coming(db: Database, learner: string, from: number) {
	return db
		.select({ ...columns, title: course.title })
		.from(exam)
		.innerJoin(course, eq(course.id, exam.courseId))
		.where(and(eq(exam.learnerId, learner), gte(exam.day, from), visibleTo(learner)))
		.orderBy(asc(exam.day));
}

const columns = {
	courseId: exam.courseId,
	day: exam.day,
	target: exam.target,
	questions: exam.questions,
	minutes: exam.minutes,
	weights: exam.weights
};

/** Sets the exam of a course that this learner may see, or changes it. */
export async function set(db: Database, learner: string, wanted: Exam): Promise<'set' | 'missing'> {
	const [found] = await db
		.select({ id: course.id })
		.from(course)
		.where(and(eq(course.id, wanted.courseId), visibleTo(learner)));
	if (!found) return 'missing';
	const { courseId, ...rest } = wanted;
	await db
		.insert(exam)
		.values({ learnerId: learner, courseId, ...rest })
		.onConflictDoUpdate({ target: [exam.learnerId, exam.courseId], set: rest });
	return 'set';
}

export async function remove(db: Database, learner: string, courseId: string): Promise<void> {
	await db.batch([
		db.delete(exam).where(and(eq(exam.learnerId, learner), eq(exam.courseId, courseId))),
		examForecasts.forget(db, learner, courseId)
	]);
}

/** What the forecast of an exam starts from, with the ids of the cards in the order of its deck and their topics. */
export type Position = { outlook: Outlook; cards: { id: string; topic: string }[] };

/** Where a learner stands before an exam at this moment; cards that are suspended or left out are no part of it. */
export async function position(
	db: Database,
	learner: string,
	wanted: Exam,
	settings: StudySettings,
	today: number
): Promise<Position> {
	const [rows, seconds, times, learntFrom] = await Promise.all([
		cardsOf(db, learner, wanted.courseId),
		timetable(db, learner, wanted, today),
		answers.times(db, learner),
		learntWeights.learntFrom(db, learner)
	]);
	const facts = new Map([...new Set(rows.map(({ fact }) => fact))].map((fact, number) => [fact, number]));
	return {
		cards: rows.map(({ id, topic }) => ({ id, topic })),
		outlook: {
			deck: deckOf(rows.map(starting)),
			today,
			exam: { day: wanted.day, weights: Float64Array.from(rows, ({ topic }) => wanted.weights[topic] ?? 1) },
			seconds,
			questions: wanted.questions,
			facts: Float64Array.from(rows, ({ fact }) => facts.get(fact)!),
			putOff: rows.flatMap(({ buriedOn }, index) => (buriedOn === today ? [index] : [])),
			weights: settings.parameters ?? defaultParameters,
			learntFrom,
			habits: paced(usualHabits, times),
			seed: today
		}
	};
}

type Row = DeckRow & { id: string; fact: string; topic: string; buriedOn: number | null };

async function cardsOf(db: Database, learner: string, courseId: string): Promise<Row[]> {
	return db.all(sql`
		select card.id, fact.id as fact, coalesce(fact.topic_id, '') as topic, memory.buried_on as buriedOn,
			${deckColumns}
		from memory ${studied(learner)}
		left join topic on topic.id = fact.topic_id
		where memory.learner_id = ${learner} and fact.course_id = ${courseId} and memory.suspended = 0
		order by topic.position, fact.position, card.position`);
}
