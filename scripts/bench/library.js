import { sql } from 'drizzle-orm';
import { fill } from '#lib/server/indexing.ts';
import { passages } from '#lib/reading/passages.ts';
import { now, school } from './school.js';
import text from './text.js';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */

export const courseId = 'library';
export const mostPassages = 100_000;
const documents = 50;
/** Enough for so many passages. */
const characters = 10_000_000;

/** A database in a file with a course of 100,000 passages in 50 documents, all of them in the index. */
export async function library() {
	return school(2, async (db) => {
		await db.run(sql`insert into course (id, title, created_at) values (${courseId}, 'A library', ${now})`);
		const blocks = text(characters).split('\n\n');
		const each = Math.ceil(blocks.length / documents);
		let left = mostPassages;
		for (let part = 0; part < documents && left > 0; part++)
			left -= await write(db, part, blocks.slice(part * each, (part + 1) * each).join('\n'), left);
		if (left > 0) throw new Error(`The library has ${mostPassages - left} passages`);
		await fill(db);
	});
}

/**
 * @param {Database} db
 * @param {number} part
 * @param {string} words
 * @param {number} most passages
 */
async function write(db, part, words, most) {
	const id = `book-${part}`;
	const title = `Book ${part}`;
	const document = {
		title,
		text: words,
		lang: 'en',
		pages: null,
		source: /** @type {const} */ ({ kind: 'pasted' })
	};
	const rows = passages(document)
		.slice(0, most)
		.map(({ start, end, block }, position) => [position, start, end, block.kind]);
	await db.batch([
		db.run(sql`
			insert into document (id, course_id, title, lang, text, source, position, added_at)
			values (${id}, ${courseId}, ${title}, 'en', ${words}, 'pasted', ${part}, ${now})`),
		db.run(sql`
			insert into passage (document_id, position, start, "end", kind)
			select ${id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(rows)})`)
	]);
	return rows.length;
}
