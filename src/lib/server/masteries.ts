import { sql } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import type { Engine } from '#lib/scheduling/engine.ts';
import { durableDays, mastery, type Held, type Mastery } from '#lib/statistics/mastery.ts';
import type { Database } from './db/open.ts';
import { engineFor } from './memories.ts';
import * as settings from './settings.ts';
import type { Met, Unmet } from './studied-cards.ts';
import { studied } from './studied.ts';

export type Topic = { id: string; title: string | null; mastery: Mastery };

/** A course that is studied, with its topics in their order; a null title stands for cards without a topic. */
export type Course = { id: string; title: string; whole: Mastery; topics: Topic[] };

/**
 * How well a learner knows the courses they are enrolled in, or one of them; suspended cards and left-out topics do not
 * count.
 */
export async function list(
	db: Database,
	learner: string,
	engine: Engine,
	today: number,
	only: string | null = null
): Promise<Course[]> {
	const [places, cards] = await Promise.all([placesOf(db, learner, only), cardsOf(db, learner, today, only)]);
	return together(places, cards, engine, today);
}

/** The same of all courses, from cards that were read one by one. */
export async function from(
	db: Database,
	learner: string,
	{ met, unmet }: { met: readonly Met[]; unmet: readonly Unmet[] },
	engine: Engine,
	today: number
): Promise<Course[]> {
	const none = { stability: null, difficulty: null, lastDay: null };
	const cards = [...alike(met, today), ...unmet.map((some) => ({ ...some, ...none }))];
	return together(await placesOf(db, learner, null), cards, engine, today);
}

function together(places: Place[], cards: readonly Cards[], engine: Engine, today: number): Course[] {
	return [...new Set(places.map(({ course }) => course))].map((id) => {
		const own = places.filter(({ course }) => course === id);
		const held = cards.filter(({ course }) => course === id);
		const { whole, topics } = mastery(held.map(toHeld), engine, today);
		return {
			id,
			title: own[0]!.title,
			whole,
			topics: [...own.filter(({ topic }) => topic !== ''), { topic: '', name: null }].flatMap(
				({ topic, name }) => {
					const shares = topics.get(topic);
					return shares ? [{ id: topic || id, title: name, mastery: shares }] : [];
				}
			)
		};
	});
}

/** How well a learner knows one course; null when they are not enrolled in it. */
export async function ofCourse(
	db: Database,
	learner: string,
	course: string,
	now: number
): Promise<Course | null> {
	const wanted = await settings.of(db, learner);
	if (!wanted) return null;
	const { engine } = engineFor(wanted.parameters);
	const today = studyDay(now, wanted.zone, wanted.dayStartsAt);
	const [found] = await list(db, learner, engine, today, course);
	return found ?? null;
}

type Place = { course: string; title: string; topic: string; name: string | null };

/** The courses and their topics; a course without topics has one row. */
async function placesOf(db: Database, learner: string, only: string | null): Promise<Place[]> {
	return db.all(sql`
		select course.id as course, course.title, coalesce(topic.id, '') as topic, topic.title as name
		from enrolment
		join course on course.id = enrolment.course_id
		left join topic on topic.course_id = course.id
		where enrolment.learner_id = ${learner} and (${only} is null or course.id = ${only})
		order by enrolment.enrolled_at, course.id, topic.position`);
}

type Cards = {
	course: string;
	topic: string;
	stability: number | null;
	difficulty: number | null;
	lastDay: number | null;
	cards: number;
};

/**
 * Cards that stand alike, counted together: recall falls with the time since the last answer over stability,
 * so one card speaks for all whose quotient is the same to a thousandth. Those never seen are one row of a topic.
 */
async function cardsOf(db: Database, learner: string, today: number, only: string | null): Promise<Cards[]> {
	return db.all(sql`
		select fact.course_id as course, coalesce(fact.topic_id, '') as topic,
			min(memory.stability) as stability, memory.difficulty, memory.last_day as lastDay, count(*) as cards
		from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.suspended = 0
			and (${only} is null or fact.course_id = ${only})
		group by 1, 2, memory.stability >= ${durableDays},
			round(1000 * max(0, ${today} - memory.last_day) / memory.stability)`);
}

/** The same for cards that were read one by one. */
function alike(met: readonly Met[], today: number): Cards[] {
	const found = new Map<string, Cards>();
	for (const { course, topic, stability, difficulty, lastDay, isSuspended } of met) {
		if (isSuspended) continue;
		const waited = Math.round((1000 * Math.max(0, today - lastDay)) / stability);
		const key = `${course} ${topic} ${stability >= durableDays} ${waited}`;
		const others = found.get(key);
		if (others) others.cards += 1;
		else found.set(key, { course, topic, stability, difficulty, lastDay, cards: 1 });
	}
	return [...found.values()];
}

function toHeld({ topic, cards, stability, difficulty, lastDay }: Cards): Held {
	const state = stability === null || difficulty === null ? null : { stability, difficulty };
	return { topic, cards, state, lastDay };
}
