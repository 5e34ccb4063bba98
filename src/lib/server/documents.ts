import { and, asc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Span } from '#lib/facts/fact.ts';
import { visibleTo } from './courses.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, intake, passage } from './db/schema.ts';
import { lostIn } from './lost-citations.ts';
import { isWaiting } from './waiting-drafts.ts';

/** How many drafts that quote a document wait for a decision. */
export const draftsOf = sql<number>`(
	select count(distinct ${card.id}) from ${card} join ${citation} on ${citation.factId} = ${card.factId}
	where ${citation.documentId} = ${document.id} and ${isWaiting})`;

/** The name of the file that a document came from; null for what was pasted or is Este's own. */
export const fileName = sql<
	string | null
>`case when ${document.source} not in ('pasted', 'starter') then ${document.source} end`;

/** The documents of a course, with how many drafts from each wait for a decision, and how many citations are lost. */
export async function ofCourse(db: Database, learner: string, courseId: string) {
	return db
		.select({
			id: document.id,
			title: document.title,
			file: fileName,
			reference: document.reference,
			drafts: draftsOf,
			lost: lostIn
		})
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(course.id, courseId), isNull(document.replacedBy), visibleTo(learner)))
		.orderBy(asc(document.position));
}

/** The titles of the documents of a course by their ids, those of earlier versions among them. */
export async function titles(
	db: Database,
	learner: string,
	courseId: string
): Promise<Record<string, string>> {
	const rows = await db
		.select({ id: document.id, title: document.title })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(course.id, courseId), visibleTo(learner)));
	return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}

/** A document, if this learner may see it. */
export async function find(db: Database, learner: string, id: string) {
	const [found] = await db
		.select({
			id: document.id,
			title: document.title,
			text: document.text,
			reference: document.reference,
			source: document.source,
			pages: document.pages,
			position: document.position,
			replacedBy: document.replacedBy,
			courseId: course.id,
			course: course.title,
			own: sql<boolean>`${course.ownerId} is not null`.mapWith(Boolean),
			drafts: draftsOf
		})
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, id), visibleTo(learner)));
	return found ?? null;
}

/** A document of the learner's own in its newest version, by its name alone. */
export async function findOwn(db: Database, learner: string, id: string) {
	const [found] = await db
		.select({ id: document.id, title: document.title, courseId: document.courseId })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, id), isNull(document.replacedBy), eq(course.ownerId, learner)));
	return found ?? null;
}

/** Whether there is such a document for this learner. */
export async function isVisible(db: Database, learner: string, id: string): Promise<boolean> {
	const [found] = await db
		.select({ id: document.id })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, id), visibleTo(learner)));
	return found !== undefined;
}

/** The passages of a document that lie within a span of it, or all. */
export async function passages(db: Database, id: string, within: Span | null = null) {
	return db
		.select({ start: passage.start, end: passage.end, kind: passage.kind, rejected: passage.rejected })
		.from(passage)
		.where(
			and(
				eq(passage.documentId, id),
				within ? and(lt(passage.start, within.end), gt(passage.end, within.start)) : undefined
			)
		)
		.orderBy(asc(passage.position));
}

/** Where the headings of a document stand in it. */
export async function headings(db: Database, id: string): Promise<Span[]> {
	return db
		.select({ start: passage.start, end: passage.end })
		.from(passage)
		.where(and(eq(passage.documentId, id), eq(passage.kind, 'heading')))
		.orderBy(asc(passage.position));
}

/** The document that comes after one in its course. */
export async function next(db: Database, { courseId, position }: { courseId: string; position: number }) {
	const [found] = await db
		.select({ id: document.id, title: document.title })
		.from(document)
		.where(and(eq(document.courseId, courseId), gt(document.position, position), isNull(document.replacedBy)))
		.orderBy(asc(document.position))
		.limit(1);
	return found ?? null;
}

/**
 * Deletes a document of the learner's own in all its versions, with the facts that rest on it alone and their cards;
 * the log of reviews stays. Answers the id of its course; null when there is no such document for them, or a newer
 * version of it.
 */
export async function remove(db: Database, learner: string, id: string): Promise<string | null> {
	const found = await findOwn(db, learner, id);
	if (!found) return null;
	const versions = sql`(select id from document where id = ${id} or replaced_by = ${id})`;
	await db.batch([
		db.run(sql`
			delete from fact
			where id in (select fact_id from citation where document_id in ${versions})
				and not exists (
					select 1 from citation where fact_id = fact.id and document_id not in ${versions})`),
		db.delete(document).where(eq(document.id, id)),
		db.delete(intake).where(and(eq(intake.learnerId, learner), or(eq(intake.id, id), eq(intake.knownId, id))))
	]);
	return found.courseId;
}
