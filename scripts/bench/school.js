import { sql } from 'drizzle-orm';
import { open } from '#lib/server/db/open.ts';
import { user } from '#lib/server/db/schema.ts';
import * as learners from '#lib/server/learners.ts';
import { mkdtempSync } from 'node:fs';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */

export const learner = 'ann';
export const now = Date.UTC(2026, 0, 10, 12);
export const dayMs = 86_400_000;

/**
 * A database in a file, as the server has it, with a course of so many cards, two of each fact, in ten topics,
 * and a learner who studies it. `fill` puts in what the learner has done so far.
 * @param {number} cards
 * @param {(db: Database) => Promise<void>} fill
 */
export async function school(cards, fill) {
	const db = await open(`file:${mkdtempSync('database-')}/este.db`);
	await db.run(sql`pragma synchronous = OFF`);
	await writeCourse(db, cards);
	const at = new Date(now);
	const email = 'ann@example.org';
	await db.insert(user).values({ id: learner, name: learner, email, createdAt: at, updatedAt: at });
	await learners.settle(db, learner, 'UTC', now);
	await fill(db);
	await db.run(sql`analyze`);
	await db.run(sql`pragma synchronous = FULL`);
	await db.run(sql`pragma wal_checkpoint(truncate)`);
	return db;
}

/** @param {number} index */
export function cardId(index) {
	return `card-${index}`;
}

/**
 * A course of so many cards, two of each fact, in ten topics.
 * @param {Database} db
 * @param {number} cards
 */
export async function writeCourse(db, cards) {
	const upTo = (/** @type {number} */ count) => sql`
		with recursive counter(i) as (select 0 union all select i + 1 from counter where i < ${count - 1})`;
	await db.batch([
		db.run(sql`insert into course (id, title, created_at) values ('course', 'A course', ${now})`),
		db.run(sql`
			insert into topic (id, course_id, title, position) ${upTo(10)}
			select 'topic-' || i, 'course', 'Topic ' || i, i from counter`),
		db.run(sql`
			insert into fact (id, course_id, topic_id, statement, position) ${upTo(cards / 2)}
			select 'fact-' || i, 'course', 'topic-' || (i % 10), 'Sentence ' || i || ' is true.', i from counter`),
		db.run(sql`
			insert into card (id, fact_id, position, kind, prompt, answer, accepted, status) ${upTo(cards)}
			select 'card-' || i, 'fact-' || (i / 2), i % 2, 'question', 'What is sentence ' || i || '?', 'true',
				'[]', 'accepted' from counter`)
	]);
}
