import { and, asc, eq, max, sql } from 'drizzle-orm';
import { creation, findOwn, visibleTo } from './courses.ts';
import { chunks } from './db/chunks.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, fact, passage } from './db/schema.ts';
import { freshId } from './fresh-id.ts';
import type { Prepared } from './prepare.ts';

/** How many drafts that quote a document wait for a decision. */
const draftsOf = sql<number>`(
	select count(distinct ${card.id}) from ${card} join ${citation} on ${citation.factId} = ${card.factId}
	where ${citation.documentId} = ${document.id} and ${card.status} = 'draft')`;

/** The documents of a course, with how many drafts from each wait for a decision. */
export async function ofCourse(db: Database, learner: string, courseId: string) {
	return db
		.select({
			id: document.id,
			title: document.title,
			reference: document.reference,
			drafts: draftsOf
		})
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(course.id, courseId), visibleTo(learner)))
		.orderBy(asc(document.position));
}

/** A document with its passages, if this learner may see it. */
export async function find(db: Database, learner: string, id: string) {
	const [found] = await db
		.select({
			id: document.id,
			title: document.title,
			text: document.text,
			reference: document.reference,
			source: document.source,
			courseId: course.id,
			course: course.title,
			own: sql<boolean>`${course.ownerId} is not null`.mapWith(Boolean),
			drafts: draftsOf
		})
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, id), visibleTo(learner)));
	if (!found) return null;
	const passages = await db
		.select({ start: passage.start, end: passage.end, kind: passage.kind, rejected: passage.rejected })
		.from(passage)
		.where(eq(passage.documentId, id))
		.orderBy(asc(passage.position));
	return { ...found, passages };
}

/** Where a text goes: into a course of the learner's own, or into a new one; an empty title is the text's. */
export type Into = { course: string } | { newCourse: string };

export type Added =
	| { kind: 'added'; id: string }
	/** The course has this text already. */
	| { kind: 'known'; id: string; title: string }
	/** There is no such course of the learner's own, or no such learner any more. */
	| { kind: 'missing' };

/**
 * Stores a text with its passages and drafts, all at once.
 * The id is made by the page, so that a double click or a retry adds one document.
 */
export async function add(
	db: Database,
	learner: string,
	id: string,
	into: Into,
	text: Prepared,
	now: number,
	mayRetry = true
): Promise<Added> {
	const before = await withId(db, id);
	if (before?.owner === learner && before.text === text.text) return { kind: 'added', id };
	if (before) return add(db, learner, freshId(now), into, text, now, mayRetry);
	if ('course' in into) {
		if (!(await findOwn(db, learner, into.course))) return { kind: 'missing' };
		const same = await withText(db, into.course, text.text);
		if (same) return { kind: 'known', ...same };
	}
	try {
		await write(db, learner, id, into, text, now);
	} catch (error) {
		if (isRefused(error, 'FOREIGN KEY constraint failed')) return { kind: 'missing' };
		if (!mayRetry || !isRefused(error, 'UNIQUE constraint failed: document')) throw error;
		return add(db, learner, id, into, text, now, false);
	}
	return { kind: 'added', id };
}

async function withId(db: Database, id: string) {
	const [found] = await db
		.select({ owner: course.ownerId, text: document.text })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(eq(document.id, id));
	return found;
}

async function withText(db: Database, courseId: string, text: string) {
	const [found] = await db
		.select({ id: document.id, title: document.title })
		.from(document)
		.where(and(eq(document.courseId, courseId), eq(document.text, text)));
	return found;
}

async function write(db: Database, learner: string, id: string, into: Into, text: Prepared, now: number) {
	const { title, lang, source, pages, report, passages, facts } = text;
	const courseId = 'course' in into ? into.course : freshId(now);
	const [[lastDocument], [lastFact]] = await db.batch([
		db
			.select({ position: max(document.position) })
			.from(document)
			.where(eq(document.courseId, courseId)),
		db
			.select({ position: max(fact.position) })
			.from(fact)
			.where(eq(fact.courseId, courseId))
	]);
	const position = (lastDocument?.position ?? -1) + 1;
	const from = (lastFact?.position ?? -1) + 1;
	const rows = factRows(facts, { courseId, documentId: id, from }, now);
	const added = { id, courseId, title, lang, text: text.text, source, pages, report, position };
	await db.batch([
		...('course' in into ? [] : creation(db, learner, { id: courseId, title: into.newCourse || title }, now)),
		db.insert(document).values({ ...added, addedAt: new Date(now) }),
		insertPassages(db, id, passages),
		...chunks(rows.facts).map((some) => db.insert(fact).values(some)),
		...chunks(rows.citations).map((some) => db.insert(citation).values(some)),
		...chunks(rows.cards).map((some) => db.insert(card).values(some))
	] as unknown as Parameters<typeof db.batch>[0]);
}

/** As one value: row by row, the sentences of a book hold everyone else up for seconds. */
function insertPassages(db: Database, documentId: string, passages: Prepared['passages']) {
	const rows = passages.map(({ start, end, kind, rejected }) => [start, end, kind, rejected]);
	return db.run(sql`
		insert into passage (document_id, position, start, "end", kind, rejected)
		select ${documentId}, key, value ->> 0, value ->> 1, value ->> 2, value ->> 3
		from json_each(${JSON.stringify(rows)})`);
}

type Place = { courseId: string; documentId: string; from: number };

/** Facts in the order of the text, each with the quotation that it rests on and its cards as drafts. */
function factRows(facts: Prepared['facts'], { courseId, documentId, from }: Place, now: number) {
	const named = facts.map((each, index) => ({ ...each, id: freshId(now), position: from + index }));
	return {
		facts: named.map(({ id, statement, position }) => ({ id, courseId, statement, position })),
		citations: named.map(({ id, start, end, quote }) => ({
			factId: id,
			position: 0,
			documentId,
			start,
			end,
			quote,
			stance: 'supports' as const
		})),
		cards: named.flatMap(({ id, cards }) =>
			cards.map((each, position) => ({
				...each,
				id: freshId(now),
				factId: id,
				position,
				status: 'draft' as const
			}))
		)
	};
}

/** The same form came twice at once, or whom the course belongs to went meanwhile. */
function isRefused(error: unknown, why: string): boolean {
	return error instanceof Error && `${error.message} ${error.cause}`.includes(why);
}

/**
 * Deletes a document of the learner's own, with the facts that rest on it alone and their cards; the log of reviews
 * stays. Answers the id of its course; null when there is no such document for them.
 */
export async function remove(db: Database, learner: string, id: string): Promise<string | null> {
	const [found] = await db
		.select({ course: course.id })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, id), eq(course.ownerId, learner)));
	if (!found) return null;
	await db.batch([
		db.run(sql`
			delete from fact
			where id in (select fact_id from citation where document_id = ${id})
				and not exists (select 1 from citation where fact_id = fact.id and document_id <> ${id})`),
		db.delete(document).where(eq(document.id, id))
	]);
	return found.course;
}
