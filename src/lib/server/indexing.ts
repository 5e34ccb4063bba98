import { Worker } from 'node:worker_threads';
import { and, asc, eq, gt, gte, isNull, sql } from 'drizzle-orm';
import type { Span } from '#lib/facts/fact.ts';
import type { Database } from './db/open.ts';
import { course, document, passage, searchedDocument } from './db/schema.ts';
import { wordsAtOnce, type PassageWords } from './passage-words.ts';
import { turn } from './turns.ts';

/**
 * Fills passages that are not in `passage_search` yet into it, a piece a turn. It may be cut off at any moment and
 * goes on the next time; where everything is there already it only looks.
 */
export async function fill(db: Database): Promise<void> {
	for (let next = await nextToFill(db, ''); next; next = await nextToFill(db, next.id))
		await fillDocument(db, next.id, next.text);
}

/** What gives a document its number in the index, still without passages. */
export function begin(db: Database, documentId: string) {
	return db.insert(searchedDocument).values({ documentId }).returning({ number: searchedDocument.number });
}

/**
 * What adds passages to those that the index has of a document: some `PassageWords` as JSON, in order. Nothing is added
 * if they are not the next ones, or if the document was taken out of the index meanwhile.
 */
export function add(db: Database, number: number, json: string) {
	const isNext = sql`number = ${number} and filled = (${json} ->> '$[0][0]')`;
	return [
		db.run(sql`
			insert into passage_search (rowid, text, entities)
			select number << 24 | (value ->> 0), value ->> 1, value ->> 2
			from searched_document, json_each(${json}) where ${isNext}`),
		db.run(sql`
			update searched_document set filled = (${json} ->> '$[#-1][0]') + 1 where ${isNext}`)
	] as const;
}

/** The next document that has passages which are not in the index. What is still being stored takes care of itself. */
async function nextToFill(db: Database, after: string): Promise<{ id: string; text: string } | null> {
	const isMissing = sql`exists (
		select 1 from ${passage}
		where ${passage.documentId} = ${document.id} and ${passage.position} >= coalesce(${searchedDocument.filled}, 0))`;
	const [found] = await db
		.select({ id: document.id, text: document.text })
		.from(document)
		.innerJoin(course, eq(course.id, document.courseId))
		.leftJoin(searchedDocument, eq(searchedDocument.documentId, document.id))
		.where(and(gt(document.id, after), isNull(course.intakeId), isMissing))
		.orderBy(asc(document.id))
		.limit(1);
	return found ?? null;
}

async function fillDocument(db: Database, id: string, text: string): Promise<void> {
	await turn();
	const index = await indexOf(db, id);
	if (!index) return;
	const passages = await db
		.select({ position: passage.position, start: passage.start, end: passage.end })
		.from(passage)
		.where(and(eq(passage.documentId, id), gte(passage.position, index.filled)))
		.orderBy(asc(passage.position));
	const words = await wordsAside(text, passages);
	for (let at = 0; at < words.length; at += wordsAtOnce) {
		await turn();
		const piece = JSON.stringify(words.slice(at, at + wordsAtOnce));
		const [, moved] = await db.batch(add(db, index.number, piece));
		if (moved.rowsAffected === 0) return;
	}
}

/** The number of a document in the index and how many of its passages are there; null when the document is gone. */
async function indexOf(db: Database, id: string): Promise<{ number: number; filled: number } | null> {
	const [, [found]] = await db.batch([
		db.run(sql`
			insert into searched_document (document_id) select id from document where id = ${id}
			on conflict do nothing`),
		db
			.select({ number: searchedDocument.number, filled: searchedDocument.filled })
			.from(searchedDocument)
			.where(eq(searchedDocument.documentId, id))
	]);
	return found ?? null;
}

/** A text of up to so many characters is gone through at once, a longer one in a thread of its own. */
const short = 30_000;

async function wordsAside(text: string, passages: (Span & { position: number })[]): Promise<PassageWords[]> {
	const { address, wordsOf } = await import('./indexing-thread.ts');
	if (!import.meta.env.PROD || text.length <= short) return wordsOf({ text, passages });
	const worker = new Worker(new URL(address), { workerData: { words: { text, passages } } });
	worker.unref();
	return new Promise<PassageWords[]>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', () => reject(new Error('The thread that reads words ended without any')));
	}).finally(() => worker.terminate());
}
