import { sql } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import { plan } from '#lib/server/queue.ts';
import * as settings from '#lib/server/settings.ts';
import { alternate, seconds } from './alternate.js';
import { learner, now, school } from './school.js';

/** @typedef {import('#lib/server/db/open.ts').Database} Database */

const cards = 100_000;
const most = 100;
const times = 10;
const today = studyDay(now, 'UTC', 4);

/**
 * A sitting of 100 from 100,000 cards of which 10,000 are due, against choosing and ordering them by the index alone.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function queue() {
	const db = await school(cards, know);
	const wanted = await settings.of(db, learner);
	if (!wanted) throw new Error('There is no learner');
	const measured = await alternate(
		15,
		() => ms(async () => (await plan(db, learner, wanted, now, { most })).cards.length),
		() => ms(async () => (await urgent(db)).length)
	);
	db.$client.close();
	return { name: 'queue of 100 from 100,000 cards', unit: 'ms', ...measured, bar: { atMost: 3 } };
}

/** @param {() => Promise<number>} work */
async function ms(work) {
	const taken = await seconds(async () => {
		for (let time = 0; time < times; time++)
			if ((await work()) !== most) throw new Error('The queue has another length');
	});
	return (taken / times) * 1000;
}

/**
 * The yardstick: nothing but the cards, the most urgent first.
 * @param {Database} db
 */
function urgent(db) {
	return db.all(sql`
		select card_id from memory
		where learner_id = ${learner} and suspended = 0 and due_day <= ${today}
			and due_at is null and buried_on is not ${today}
		order by (${now} - last_at) / stability desc limit ${most}`);
}

/**
 * Of ten cards one is due, one is new and the others wait; some were answered today.
 * @param {Database} db
 */
async function know(db) {
	await db.run(sql`
		with numbered as (select card_id as id, cast(substr(card_id, 6) as integer) as i from memory),
		spread as (select id, i, i * 7919 % 397 as a, i * 104729 % 211 as b from numbered)
		update memory set
			stability = 1 + a / 2.0, difficulty = 1 + b % 9, phase = 'review', reps = 2 + b % 12,
			first_day = ${today} - 400, recalled_on = ${today} - 400,
			last_day = case when i % 1000 = 5 then ${today} else ${today} - 1 - a / 4 end,
			last_at = ${now} - (1 + a / 4) * 86400000 - b * 1000,
			due_day = case when i % 10 = 0 then ${today} - b % 30 else ${today} + 1 + b end,
			knows = i + 1
		from spread where spread.id = card_id and i % 10 <> 9`);
}
