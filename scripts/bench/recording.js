import { eq, sql } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import { memory, review } from '#lib/server/db/schema.ts';
import * as reviews from '#lib/server/reviews.ts';
import { alternate, seconds } from './alternate.js';
import { cardId, dayMs, learner, now, school } from './school.js';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */

const rounds = 15;
const each = 40;
const earlier = 8;
const cards = 2 * each * (rounds + 1);

/**
 * Recording a grade of a card with eight answers, durably, against its two statements as one bare batch.
 * Every measurement takes cards that no other has touched.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function recording() {
	const db = await school(cards, study);
	const bare = await statements(db);
	const measured = await alternate(
		rounds,
		(round) => rate(cardsOf(2 * round), (card) => grade(db, card)),
		(round) => rate(cardsOf(2 * round + 1), (card) => db.batch(bare(card)))
	);
	db.$client.close();
	return { name: 'recording a grade', unit: 'grades/s', ...measured, bar: { atLeast: 0.5 } };
}

/** @param {number} part */
function cardsOf(part) {
	return Array.from({ length: each }, (_, index) => part * each + index);
}

/**
 * @param {number[]} cards
 * @param {(card: number) => Promise<unknown>} work
 */
async function rate(cards, work) {
	const taken = await seconds(async () => {
		for (const card of cards) await work(card);
	});
	return cards.length / taken;
}

/**
 * @param {Database} db
 * @param {number} card
 */
async function grade(db, card) {
	const { kind } = await reviews.record(db, learner, answer(card, earlier, now), now);
	if (kind !== 'stored') throw new Error(`The answer was ${kind}`);
}

/**
 * @param {Database} db
 */
async function study(db) {
	for (let past = 0; past < earlier; past++) {
		const at = now - Math.round(200 * 0.55 ** past) * dayMs;
		for (let card = 0; card < cards; card++) await reviews.record(db, learner, answer(card, past, at), at);
	}
}

/**
 * @param {number} card
 * @param {number} sequence
 * @param {number} at
 * @returns {reviews.Happening}
 */
function answer(card, sequence, at) {
	const grade = (card + sequence) % 7 === 0 ? 1 : 3;
	const by = { device: 'page', sequence, claimedAt: at, tookMs: 4000 };
	return { id: `answer-${card}-${sequence}`, card: cardId(card), kind: 'answered', grade, ...by };
}

/**
 * The yardstick: what `record` writes, with the row and the memory known beforehand.
 * @param {Database} db
 */
async function statements(db) {
	const last = await db
		.select()
		.from(review)
		.where(eq(review.sequence, earlier - 1));
	const rows = new Map(last.map(({ position: _, ...row }) => [row.card, row]));
	const memories = new Map((await db.select().from(memory)).map((row) => [row.cardId, row]));
	const today = studyDay(now, 'UTC', 4);
	const dueDay = today + 30;
	return (/** @type {number} */ card) => {
		const row = rows.get(cardId(card));
		const known = memories.get(cardId(card));
		if (!row || !known) throw new Error(`There is no card ${card}`);
		const { learnerId, cardId: id, knows, ...before } = known;
		const after = { ...before, reps: before.reps + 1, lastDay: today, lastAt: now, dueDay };
		const values = { ...after, knows: sql`(select max(${review.position}) from ${review})` };
		const newest = { ...row, id: `bare-${card}`, at: now, receivedAt: now, studyDay: today, dueDay };
		return /** @type {const} */ ([
			db.insert(review).values(newest),
			db
				.insert(memory)
				.values({ learnerId, cardId: id, ...values })
				.onConflictDoUpdate({
					target: [memory.learnerId, memory.cardId],
					set: values,
					setWhere: eq(memory.knows, knows)
				})
		]);
	};
}
