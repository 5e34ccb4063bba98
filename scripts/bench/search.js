import { sql } from 'drizzle-orm';
import { readQuery } from '#lib/facts/search-query.ts';
import { passages } from '#lib/reading/passages.ts';
import { document, passage } from '#lib/server/db/schema.ts';
import { fill } from '#lib/server/indexing.ts';
import { matchOf } from '#lib/server/search-match.ts';
import * as search from '#lib/server/search.ts';
import { alternate, seconds } from './alternate.js';
import { expository } from './expository.js';
import { learner, now, school } from './school.js';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */

const wanted = 100_000;
const ofDocument = 200;
/** As many as the page asks for. */
const most = 21;
const queries = [
	'kazakhstan',
	'foreign pol',
	'"foreign policy"',
	'security russia',
	'partn*',
	'military coop'
];

/**
 * The 20 best passages for what people type, with their texts and places, out of 100,000 in 500 documents, against
 * asking the index alone which they are.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function found() {
	const db = await school(2, write);
	const measured = await alternate(
		15,
		() => ms((query) => searched(db, query)),
		() => ms((query) => bare(db, query))
	);
	db.$client.close();
	return { name: 'search among 100,000 passages', unit: 'ms', ...measured, bar: { atMost: 3 } };
}

/** @param {(query: string) => Promise<number>} work */
async function ms(work) {
	const taken = await seconds(async () => {
		for (const query of queries)
			if ((await work(query)) === 0) throw new Error(`Nothing is found for ${query}`);
	});
	return (taken / queries.length) * 1000;
}

/**
 * @param {Database} db
 * @param {string} query
 */
async function searched(db, query) {
	const anywhere = { sought: readQuery(query), course: null, topic: null, state: null };
	return (await search.passages(db, learner, anywhere, { from: 0, most })).length;
}

/**
 * @param {Database} db
 * @param {string} query
 */
async function bare(db, query) {
	const { rows } = await db.$client.execute({
		sql: `select rowid from passage_search where passage_search match ? order by rank limit ?`,
		args: [`{text} : (${matchOf(readQuery(query))})`, most]
	});
	return rows.length;
}

/** @param {Database} db */
async function write(db) {
	const blocks = expository(16_000_000).split('\n\n');
	const each = Math.floor(blocks.length / (wanted / ofDocument));
	for (let at = 0; at < wanted / ofDocument; at++)
		await writeDocument(db, `document-${at}`, blocks.splice(0, each));
	await fill(db);
}

/**
 * @param {Database} db
 * @param {string} id
 * @param {string[]} blocks
 */
async function writeDocument(db, id, blocks) {
	const plain = { title: id, text: blocks.join('\n\n'), lang: 'en' };
	const all = passages({ ...plain, pages: null, source: { kind: 'pasted' } }).slice(0, ofDocument);
	if (all.length < ofDocument) throw new Error(`${id} has ${all.length} passages alone`);
	const rows = all.map(({ start, end, block }, position) => [position, start, end, block.kind]);
	await db.batch([
		db
			.insert(document)
			.values({ ...plain, id, courseId: 'course', source: 'pasted', position: 1, addedAt: new Date(now) }),
		db.run(sql`
			insert into ${passage} (document_id, position, start, "end", kind)
			select ${id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(rows)})`)
	]);
}
