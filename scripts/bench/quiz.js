import { sql } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import { enrolment } from '#lib/server/db/schema.ts';
import { waitForCards } from '#lib/server/memories.ts';
import { make } from '#lib/server/quiz-making.ts';
import { firstWish } from '#lib/server/quiz-wishes.ts';
import { alternate, seconds } from './alternate.js';
import { courseId, facts, largeCourse } from './course.js';
import { learner, now, school } from './school.js';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */

const wish = { ...firstWish, number: 20 };
const today = studyDay(now, 'UTC', 4);

/**
 * Making a quiz of 20 from a course of 10,000 facts with its documents, from the first look to its stored questions and
 * with a thread that has made one before, against nothing but reading what such a quiz is made of.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function quiz() {
	const db = await school(2, study);
	const measured = await alternate(
		15,
		(round) => ms(() => made(db, round)),
		() => ms(() => read(db))
	);
	db.$client.close();
	return { name: 'quiz of 20 from 10,000 facts', unit: 'ms', ...measured, bar: { atMost: 5 } };
}

/** @param {() => Promise<void>} work */
async function ms(work) {
	return (await seconds(work)) * 1000;
}

/**
 * @param {Database} db
 * @param {number} round
 */
async function made(db, round) {
	const making = await make(db, learner, { id: `quiz-${round}`, course: courseId, wish, seed: round }, now);
	if (making.kind !== 'made' || making.questions !== wish.number)
		throw new Error(`The quiz came to ${JSON.stringify(making)}`);
}

/**
 * The yardstick: the rows alone, of the documents, facts, citations, cards and of what the learner knows.
 * @param {Database} db
 */
async function read(db) {
	const [, found] = await db.$client.batch(
		[
			`select id, title, text, lang, reference from document where course_id = ? order by position`,
			`select id, topic_id, statement from fact where course_id = ? order by position`,
			`select fact_id, document_id, start, "end", quote, stance, note from citation
			join fact on fact.id = fact_id where course_id = ? order by fact_id, citation.position`,
			`select fact_id, card.id, kind, prompt, answer, accepted, rule from card
			join fact on fact.id = fact_id where course_id = ? and status = 'accepted' order by fact_id, card.position`,
			`select card_id, stability, difficulty, last_day from memory
			where learner_id = '${learner}' and stability is not null and card_id in (
				select card.id from card join fact on fact.id = fact_id where course_id = ?)`
		].map((sql) => ({ sql, args: [courseId] })),
		'read'
	);
	if (found?.rows.length !== facts) throw new Error('The course has another length');
}

/**
 * The learner has answered three cards of four.
 * @param {Database} db
 */
async function study(db) {
	await largeCourse(db);
	await db.insert(enrolment).values({ learnerId: learner, courseId, enrolledAt: new Date(now) });
	await waitForCards(db, { learner });
	await db.run(sql`
		update memory set stability = 1 + rowid * 7919 % 397, difficulty = 1 + rowid % 9, phase = 'review', reps = 3,
			first_day = ${today} - 400, last_day = ${today} - 1 - rowid * 7919 % 97, due_day = ${today} + rowid % 200
		where rowid % 4 <> 0`);
}
