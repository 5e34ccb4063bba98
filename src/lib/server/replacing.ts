import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Cited, Version } from '#lib/facts/carrying-over.ts';
import type { Span } from '#lib/facts/fact.ts';
import type { Database } from './db/open.ts';
import { citation, course, document } from './db/schema.ts';
import type { Carried, Replaced } from './new-version.ts';
import * as places from './reading-places.ts';

/** What a new version of a document of the learner's own takes the place of; null when there is none such. */
export async function replaced(db: Database, learner: string, id: string): Promise<Replaced | null> {
	const [asked] = await db
		.select({ newest: sql<string>`coalesce(${document.replacedBy}, ${document.id})` })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.where(and(eq(document.id, id), eq(course.ownerId, learner)));
	if (!asked) return null;
	const texts = await db
		.select({ id: document.id, text: document.text, isOld: sql<number>`${document.replacedBy} is not null` })
		.from(document)
		.where(sql`${document.id} = ${asked.newest} or ${document.replacedBy} = ${asked.newest}`);
	const cited = await citedIn(db, asked.newest);
	const versions = texts
		.sort((a, b) => a.isOld - b.isOld)
		.map(({ id, text }): Version => ({ id, text, cited: cited.get(id) ?? [] }));
	const [newest, ...earlier] = versions;
	return newest
		? { versions: [newest, ...earlier], place: await places.find(db, learner, asked.newest) }
		: null;
}

async function citedIn(db: Database, newest: string): Promise<Map<string, (Span & Cited)[]>> {
	const rows = await db
		.select({
			documentId: citation.documentId,
			factId: citation.factId,
			position: citation.position,
			start: citation.start,
			end: citation.end
		})
		.from(citation)
		.innerJoin(document, eq(document.id, citation.documentId))
		.where(sql`${document.id} = ${newest} or ${document.replacedBy} = ${newest}`);
	const byDocument = new Map<string, (Span & Cited)[]>();
	for (const { documentId, ...row } of rows) {
		const known = byDocument.get(documentId);
		if (known) known.push(row);
		else byDocument.set(documentId, [row]);
	}
	return byDocument;
}

/** Whether a document is still the newest version of its text. */
export async function isNewest(db: Database, id: string): Promise<boolean> {
	return (await db.$count(document, sql`${document.id} = ${id} and ${document.replacedBy} is null`)) > 0;
}

/**
 * What puts a document that is stored into the place of an older version, for a batch, where `isIn` holds: citations
 * that were found again go over, and what the learner says of passages that still stand; the others stay with the old
 * text. Of that only the text stays, and only while something cites it or a question of a quiz quotes it; drafts that
 * nobody has accepted and whose words are gone are withdrawn.
 */
export function takePlace(db: Database, id: string, { of, found, lost, place }: Carried, isIn: SQL) {
	const isOld = sql`document_id in (select old.id from document as old where old.replaced_by = ${id})`;
	return [
		db.run(sql`update document set position = (select position from document where id = ${of})
			where id = ${id} and ${isIn}`),
		db.run(sql`
			update citation set document_id = ${id}, start = value ->> 'start', "end" = value ->> 'end',
				quote = value ->> 'quote', nearest_start = null, nearest_end = null
			from json_each(${JSON.stringify(found)})
			where citation.fact_id = value ->> 'factId' and citation.position = value ->> 'position'
				and citation.document_id = value ->> 'from' and ${isIn}`),
		db.run(sql`
			update citation set nearest_start = value ->> '$.nearest.start', nearest_end = value ->> '$.nearest.end'
			from json_each(${JSON.stringify(lost)})
			where citation.fact_id = value ->> 'factId' and citation.position = value ->> 'position' and ${isIn}`),
		db.run(sql`update or ignore reading_place set document_id = ${id}, at = coalesce(${place}, 0)
			where document_id = ${of} and ${isIn}`),
		db.run(sql`
			update or ignore own_label set document_id = ${id}
			where document_id in (select old.id from document as old where old.id = ${of} or old.replaced_by = ${of})
				and instr((select text from document where id = ${id}), quote) > 0 and ${isIn}`),
		db.run(sql`update intake set known_id = ${id} where known_id = ${of} and ${isIn}`),
		db.run(sql`delete from passage where document_id = ${of} and ${isIn}`),
		db.run(sql`
			update document set replaced_by = ${id},
				title = case when id = ${of} then title || ' (earlier version)' else title end
			where (id = ${of} or replaced_by = ${of}) and ${isIn}`),
		db.run(sql`
			delete from fact where id in (select fact_id from citation where ${isOld})
				and not exists (select 1 from citation where fact_id = fact.id and not ${isOld})
				and not exists (select 1 from card where fact_id = fact.id and status <> 'draft')`),
		db.run(sql`
			update document set text = '', pages = null, report = null
			where replaced_by = ${id} and not exists (select 1 from citation where document_id = document.id)
				and not exists (
					select 1 from quiz join quiz_question on quiz_id = quiz.id
					where quiz.course_id = document.course_id and instr(question, document.id) > 0)`)
	] as const;
}
