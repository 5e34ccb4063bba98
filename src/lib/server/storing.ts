import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './db/open.ts';
import { course, document, intake } from './db/schema.ts';
import { freshId } from './fresh-id.ts';
import * as indexing from './indexing.ts';
import type { Parcel, Rows } from './parcel.ts';
import type { Tell } from './prepare.ts';
import * as replacing from './replacing.ts';
import { topicJoins } from './topic-joins.ts';
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
		const number = await begin(db, staged, id, parcel, now);
		for (const [at, rows] of parcel.rows.entries()) {
			tell({ kind: 'storing', done: at, of: parcel.rows.length });
			await turn();
			await insert(db, { staged, id, number }, rows);
		}
		await turn();
		const title = asked.newCourse || parcel.title;
		return await publish(db, learner, { id, staged, target, title, carried: parcel.carried }, now);
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

async function begin(db: Database, staged: string, id: string, parcel: Parcel, now: number): Promise<number> {
	const { title, lang, text, source, pages, report } = parcel;
	const at = new Date(now);
	const [, , , [index]] = await db.batch([
		db.delete(course).where(eq(course.intakeId, id)),
		db.insert(course).values({ id: staged, intakeId: id, title, createdAt: at }),
		db
			.insert(document)
			.values({ id, courseId: staged, title, lang, text, source, pages, report, position: 0, addedAt: at }),
		indexing.begin(db, id)
	]);
	if (!index) throw new Error(`The text ${id} has no place in the index`);
	return index.number;
}

type Staging = { staged: string; id: string; number: number };

/** As one value: row by row, the sentences of a book hold everyone else up for seconds. */
async function insert(db: Database, { staged, id, number }: Staging, { table, json }: Rows): Promise<void> {
	const rows = sql`from json_each(${json})`;
	switch (table) {
		case 'passage':
			await db.run(sql`
				insert into passage (document_id, position, start, "end", kind, rejected)
				select ${id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 ${rows}`);
			break;
		case 'words':
			await db.batch(indexing.add(db, number, json));
			break;
		case 'topic':
			await db.run(sql`
				insert into topic (course_id, id, title, position, suggested_from)
				select ${staged}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 ${rows}`);
			break;
		case 'fact':
			await db.run(sql`
				insert into fact (course_id, id, statement, position, topic_id)
				select ${staged}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 ${rows}`);
			break;
		case 'citation':
			await db.run(sql`
				insert into citation (document_id, position, stance, fact_id, start, "end", quote)
				select ${id}, 0, 'supports', value ->> 0, value ->> 1, value ->> 2, value ->> 3 ${rows}`);
			break;
		case 'card':
			await db.run(sql`
				insert into card (status, id, fact_id, position, kind, prompt, answer, accepted, rule)
				select 'draft', value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value -> 6,
					value ->> 7 ${rows}`);
	}
}

type Going = Pick<Parcel, 'title' | 'carried'> & { id: string; staged: string; target: string };

/** Everything goes over at once, or nothing does when the text was cancelled meanwhile: every step asks for its course. */
async function publish(
	db: Database,
	learner: string,
	{ id, staged, target, title, carried }: Going,
	now: number
): Promise<Stored> {
	const isStaged = sql`exists (select 1 from course where id = ${staged})`;
	const isOwned = sql`exists (select 1 from course where id = ${target} and owner_id = ${learner})`;
	const isOwn = carried
		? sql`${isOwned} and exists (select 1 from document as old where old.id = ${carried.of} and old.replaced_by is null)`
		: isOwned;
	const isIn = sql`exists (select 1 from document as moved where moved.id = ${id} and moved.course_id = ${target})`;
	const next = (table: 'fact' | 'document') => sql`(
		select coalesce(max(position), -1) + 1 from ${sql.identifier(table)} where course_id = ${target})`;
	const topics = await topicJoins(db, learner, staged, target);
	const [, , , , , moved] = await db.batch([
		db.run(sql`
			insert into course (id, owner_id, title, description, created_at)
			select ${target}, ${learner}, ${title}, '', ${now}
			where ${isStaged} and not exists (select 1 from course where id = ${target})`),
		db.run(sql`
			insert into enrolment (learner_id, course_id, enrolled_at)
			select ${learner}, ${target}, ${now}
			where ${isStaged} and changes() > 0`),
		...topics,
		db.run(sql`
			update fact set course_id = ${target}, position = position + ${next('fact')}
			where course_id = ${staged} and ${isOwn}`),
		db.run(sql`
			update document set course_id = ${target}, position = ${next('document')}
			where id = ${id} and course_id = ${staged} and ${isOwn}`),
		db.run(sql`
			update intake set course_id = ${target}
			where new_course_id = ${target} and learner_id = ${learner} and course_id is null
				and ${isOwn}`),
		db.run(sql`
			update intake set state = 'done'
			where id = ${id} and learner_id = ${learner}
				and ${isIn}`),
		...(carried ? replacing.takePlace(db, id, carried, isIn) : []),
		db.run(sql`delete from course where id = ${staged}`)
	]);
	return { kind: moved.rowsAffected > 0 ? 'done' : 'gone' };
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
