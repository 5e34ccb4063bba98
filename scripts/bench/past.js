import { sql } from 'drizzle-orm';
import { open } from '#lib/server/db/open.ts';
import * as courses from '#lib/server/courses.ts';
import { livedThrough, write } from '../../tests/support/lived-through.ts';
import { writeCourse } from './school.js';

const now = Date.now();
const cards = 45_000;

/**
 * In the data folder that is named, a past of 1,000,000 answers for the first learner there, with a course as large as
 * that takes, and one of 1,000 for the second. It is asked for as a line of the benchmark is, and measures nothing.
 */
export default async function past() {
	const db = await open(`file:${process.argv[3]}/este.db`);
	await db.run(sql`pragma synchronous = OFF`);
	/** @type {{ id: string }[]} */
	const [long, short] = await db.all(sql`select id from user order by created_at limit 2`);
	if (!long || !short) throw new Error('There are no two learners');
	/** @type {{ id: string }[]} */
	const starter = await db.all(sql`select id from card where status = 'accepted' order by id`);
	await writeCourse(db, cards);
	await db.run(sql`update course set owner_id = ${long.id} where id = 'course'`);
	await courses.enrol(db, long.id, 'course', true, now);
	/** @type {{ id: string }[]} */
	const many = await db.all(sql`select id from card where fact_id like 'fact-%' order by rowid`);
	await live(db, long.id, many, { newPerDay: 23, days: 2_000 }, 1_000_000);
	await live(db, short.id, starter, { newPerDay: 2, days: 180 }, 1_000);
	await db.run(sql`analyze`);
	await db.run(sql`pragma wal_checkpoint(truncate)`);
	db.$client.close();
	return null;
}

/**
 * @param {import('#lib/server/db/open.ts').Database} db
 * @param {string} learner
 * @param {{ id: string }[]} cards
 * @param {{ newPerDay: number, days: number }} habit
 * @param {number} answers so many of the first
 */
async function live(db, learner, cards, habit, answers) {
	const studying = { learner, zone: 'UTC', dayStartsAt: 4, desiredRetention: 0.9 };
	const ids = cards.map(({ id }) => id);
	const rows = livedThrough(ids, studying, { ...habit, now, seed: 7 });
	if (rows.length < answers) throw new Error(`The past has ${rows.length} answers`);
	await write(db, learner, rows.slice(0, answers));
}
