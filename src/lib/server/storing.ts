import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { course, document, intake } from './db/schema.ts';
import { freshId } from './fresh-id.ts';
import type { Parcel } from './parcel.ts';
import type { Tell } from './prepare.ts';
import { publish } from './publishing.ts';
import * as replacing from './replacing.ts';
import * as staging from './staging.ts';
import { turn } from './turns.ts';

export type Stored =
	| { kind: 'done' }
	/** The course has this text already. */
	| { kind: 'known'; id: string }
	/** It was cancelled, or its course or its learner is gone. */
	| { kind: 'gone' }
	/** Meanwhile another text took the place of the version that it was to take the place of. */
	| { kind: 'overtaken' };

/**
 * Stores a text that was taken in, a piece a turn: in a course of its own that nobody sees, which at the end goes over
 * into the learner's, all at once. What is interrupted leaves only such a course, and `sweep` clears it away.
 */
export async function store(
	db: Database,
	learner: string,
	id: string,
	parcel: Parcel,
	now: number,
	tell: Tell = () => {}
): Promise<Stored> {
	const [asked] = await db
		.select()
		.from(intake)
		.where(and(eq(intake.id, id), eq(intake.learnerId, learner)));
	if (!asked) return { kind: 'gone' };
	const target = asked.courseId ?? asked.newCourseId;
	if (!target) throw new Error(`The text ${id} has no course to go to`);
	if (await isThere(db, learner, id)) return settle(db, learner, id, { kind: 'done' });
	const same = await withText(db, learner, target, parcel.text);
	if (same !== null) return settle(db, learner, id, { kind: 'known', id: same });

	if (parcel.carried && !(await replacing.isNewest(db, parcel.carried.of))) return { kind: 'overtaken' };

	const staged = freshId(now);
	try {
		const number = await staging.begin(db, staged, id, parcel, now);
		for (const [at, rows] of parcel.rows.entries()) {
			tell({ kind: 'storing', done: at, of: parcel.rows.length });
			await turn();
			await staging.insert(db, { staged, id, number }, rows);
		}
		await turn();
		const title = asked.newCourse || parcel.title;
		const going = { id, staged, target, title, carried: parcel.carried };
		return { kind: (await publish(db, learner, going, now)) ? 'done' : 'gone' };
	} catch (error) {
		await clear(db, id);
		if (isCutOff(error)) return { kind: 'gone' };
		throw error;
	}
}

/** Clears away what was half stored when the server ended. */
export async function sweep(db: Database): Promise<void> {
	await db.delete(course).where(sql`${course.intakeId} is not null`);
}

async function isThere(db: Database, learner: string, id: string): Promise<boolean> {
	const [found] = await db
		.select({ id: document.id })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, id), eq(course.ownerId, learner)));
	return found !== undefined;
}

/** The length is known without reading a text, so that only one of the same length is read. */
async function withText(db: Database, learner: string, target: string, text: string): Promise<string | null> {
	const [found] = await db
		.select({ id: document.id })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(
			and(
				eq(course.id, target),
				eq(course.ownerId, learner),
				isNull(document.replacedBy),
				sql`octet_length(${document.text}) = ${Buffer.byteLength(text)}`,
				eq(document.text, text)
			)
		);
	return found?.id ?? null;
}

async function settle(db: Database, learner: string, id: string, as: Stored): Promise<Stored> {
	await db
		.update(intake)
		.set(as.kind === 'known' ? { state: 'known', knownId: as.id } : { state: 'done' })
		.where(and(eq(intake.id, id), eq(intake.learnerId, learner)));
	return as;
}

async function clear(db: Database, id: string): Promise<void> {
	await db.delete(course).where(eq(course.intakeId, id));
}

/** The course that nobody sees went with the text that was cancelled. */
function isCutOff(error: unknown): boolean {
	return (
		error instanceof Error && `${error.message} ${error.cause}`.includes('FOREIGN KEY constraint failed')
	);
}
