import { and, asc, eq, isNull, or, sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { course, enrolment, leftOut, topic } from './db/schema.ts';
import { freshId } from './fresh-id.ts';
import { waitForCards } from './memories.ts';
import { isWaiting } from './waiting-drafts.ts';

export type Course = {
	id: string;
	title: string;
	description: string;
	/** The learner may change it. */
	own: boolean;
	/** Its cards come in the learner's reviews. */
	enrolled: boolean;
};

/** A course for everyone: it belongs to nobody, and is not one in which a text is being stored. */
export const forAll = and(isNull(course.ownerId), isNull(course.intakeId));

/** A course that this learner may see: their own, or one for everyone. */
export const visibleTo = (learner: string | Placeholder) => or(forAll, eq(course.ownerId, learner));

const columns = (learner: string) => ({
	id: course.id,
	title: course.title,
	description: course.description,
	own: sql<boolean>`${course.ownerId} is not null`.mapWith(Boolean),
	enrolled:
		sql<boolean>`exists (select 1 from ${enrolment} where ${enrolment.courseId} = ${course.id} and ${enrolment.learnerId} = ${learner})`.mapWith(
			Boolean
		)
});

/** Written out: in a query of one table drizzle names columns without their table. */
const cardsIn = (which: SQL) => sql<number>`(
	select count(*) from card join fact on fact.id = card.fact_id
	where fact.course_id = course.id and ${which})`;

/** The courses a learner may see, the starter course first. */
export async function list(db: Database, learner: string) {
	return db
		.select({
			...columns(learner),
			documents: sql<number>`(
				select count(*) from document where document.course_id = course.id and document.replaced_by is null)`,
			cards: cardsIn(sql`card.status = 'accepted'`),
			drafts: cardsIn(isWaiting)
		})
		.from(course)
		.where(visibleTo(learner))
		.orderBy(sql`${course.ownerId} is not null`, asc(course.createdAt));
}

export async function find(db: Database, learner: string, id: string): Promise<Course | null> {
	const [found] = await db
		.select(columns(learner))
		.from(course)
		.where(and(eq(course.id, id), visibleTo(learner)));
	return found ?? null;
}

/** For whoever runs the server: any course by its id, or the starter course. */
export async function byId(db: Database, id: string | null): Promise<{ id: string; title: string } | null> {
	const [found] = await db
		.select({ id: course.id, title: course.title })
		.from(course)
		.where(id === null ? forAll : and(eq(course.id, id), isNull(course.intakeId)))
		.orderBy(asc(course.createdAt))
		.limit(1);
	return found ?? null;
}

/** The course, if this learner may change it. */
export async function findOwn(db: Database, learner: string, id: string): Promise<Course | null> {
	const found = await find(db, learner, id);
	return found?.own ? found : null;
}

/** A new course of the learner's own, enrolled at once; answers its id. */
export async function create(db: Database, learner: string, title: string, now: number): Promise<string> {
	const id = freshId(now);
	await db.batch(creation(db, learner, { id, title }, now));
	return id;
}

function creation(db: Database, learner: string, { id, title }: { id: string; title: string }, now: number) {
	const at = new Date(now);
	return [
		db.insert(course).values({ id, ownerId: learner, title, createdAt: at }),
		db.insert(enrolment).values({ learnerId: learner, courseId: id, enrolledAt: at })
	] as const;
}

export async function rename(db: Database, learner: string, id: string, title: string): Promise<boolean> {
	const changed = await db
		.update(course)
		.set({ title })
		.where(and(eq(course.id, id), eq(course.ownerId, learner)));
	return changed.rowsAffected > 0;
}

/** Deletes a course of the learner's own with its documents, facts and cards; the log of reviews stays. */
export async function remove(db: Database, learner: string, id: string): Promise<boolean> {
	const gone = await db.delete(course).where(and(eq(course.id, id), eq(course.ownerId, learner)));
	return gone.rowsAffected > 0;
}

/** Begins or stops asking the cards of a course; what was learnt stays. False when there is no such course for them. */
export async function enrol(
	db: Database,
	learner: string,
	id: string,
	wanted: boolean,
	now: number
): Promise<boolean> {
	if (!(await find(db, learner, id))) return false;
	if (wanted)
		await db.batch([
			db
				.insert(enrolment)
				.values({ learnerId: learner, courseId: id, enrolledAt: new Date(now) })
				.onConflictDoNothing(),
			waitForCards(db, { learner, course: id })
		]);
	else await db.delete(enrolment).where(and(eq(enrolment.learnerId, learner), eq(enrolment.courseId, id)));
	return true;
}

export type Topic = { id: string; title: string; optional: boolean; leftOut: boolean };

export async function topics(db: Database, learner: string, id: string): Promise<Topic[]> {
	return db
		.select({
			id: topic.id,
			title: topic.title,
			optional: topic.optional,
			leftOut:
				sql<boolean>`exists (select 1 from ${leftOut} where ${leftOut.topicId} = ${topic.id} and ${leftOut.learnerId} = ${learner})`.mapWith(
					Boolean
				)
		})
		.from(topic)
		.where(eq(topic.courseId, id))
		.orderBy(asc(topic.position));
}

/** Leaves an optional topic out of a learner's reviews, or takes it in again; false when they cannot. */
export async function leaveOut(
	db: Database,
	learner: string,
	topicId: string,
	wanted: boolean
): Promise<boolean> {
	const [found] = await db
		.select({ id: topic.id })
		.from(topic)
		.innerJoin(course, eq(course.id, topic.courseId))
		.where(and(eq(topic.id, topicId), eq(topic.optional, true), visibleTo(learner)));
	if (!found) return false;
	if (wanted) await db.insert(leftOut).values({ learnerId: learner, topicId }).onConflictDoNothing();
	else await db.delete(leftOut).where(and(eq(leftOut.learnerId, learner), eq(leftOut.topicId, topicId)));
	return true;
}
