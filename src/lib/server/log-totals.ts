import { sql, type SQL } from 'drizzle-orm';
import { pastOf } from '#lib/statistics/card-past.ts';
import { add, noTotals, remove, type Totals } from '#lib/statistics/totals.ts';
import type { Database } from './db/open.ts';
import { toldOf, type ToldRow } from './told-rows.ts';

/** What a learner's log adds up to, and the position of the last row that can be in it. */
type Known = { knows: number; totals: Totals };

/** What is known of learners, who asked last in the end. */
const known = new WeakMap<Database, Map<string, Promise<Known | null>>>();

/** So many learners at most are kept in mind. */
const mostLearners = 200;

/**
 * Makes something of what a learner's whole log adds up to, which changes afterwards: `read` must be done when it
 * returns. The totals are kept, and brought up to date by the rows that came since: each card that they tell of is
 * taken out and put in again with all its rows, so late answers, undone ones and joined accounts come out as if all
 * had been read anew.
 */
export async function read<Made>(
	db: Database,
	learner: string,
	read: (totals: Totals) => Made
): Promise<Made> {
	const learners = known.get(db) ?? new Map<string, Promise<Known | null>>();
	known.set(db, learners);
	const before = learners.get(learner);
	const after = lookAgain();
	learners.delete(learner);
	learners.set(
		learner,
		after.then(
			({ now }) => now,
			() => null
		)
	);
	const [oldest] = learners.keys();
	if (learners.size > mostLearners && oldest !== undefined) learners.delete(oldest);
	return (await after).made;

	async function lookAgain() {
		const last = await before;
		const now = last ? await goOn(db, learner, last) : await readAll(db, learner);
		return { now, made: read(now.totals) };
	}
}

/** Cards that are read at a time; between them others have their turn. */
const atATime = 500;

async function readAll(db: Database, learner: string): Promise<Known> {
	const knows = await newest(db);
	const totals = noTotals();
	for (let last = ''; ;) {
		const logs = await logsOf(db, learner, sql`card > ${last} and position <= ${knows}`);
		for (const { card, rows } of logs) add(totals, card, pastOf(rows.map((row) => toldOf(card, row))));
		const end = logs.at(-1);
		if (!end || logs.length < atATime) return { knows, totals };
		last = end.card;
		await new Promise((resolve) => setImmediate(resolve));
	}
}

async function goOn(db: Database, learner: string, last: Known): Promise<Known> {
	const knows = await newest(db);
	// The plus keeps SQLite from walking the learner's whole log.
	const touched = await db.all<{ card: string }>(sql`
		select distinct card from review
		where position > ${last.knows} and position <= ${knows} and +learner_id = ${learner}
		limit ${atATime}`);
	if (touched.length === atATime) return readAll(db, learner);
	const cards = JSON.stringify(touched.map(({ card }) => card));
	const logs = await logsOf(
		db,
		learner,
		sql`card in (select value from json_each(${cards})) and position <= ${knows}`
	);
	for (const { card, rows } of logs) {
		const all = rows.map((row) => toldOf(card, row));
		const before = all.filter(({ position }) => position <= last.knows);
		remove(last.totals, card, pastOf(before));
		add(last.totals, card, pastOf(all));
	}
	return { knows, totals: last.totals };
}

async function newest(db: Database): Promise<number> {
	const [row] = await db.all<{ position: number | null }>(sql`select max(position) as position from review`);
	return row?.position ?? 0;
}

/** The logs of the first so many cards of a learner for which something holds, each as one value: many rows take far longer. */
async function logsOf(
	db: Database,
	learner: string,
	where: SQL
): Promise<{ card: string; rows: ToldRow[] }[]> {
	const logs = await db.all<{ card: string; rows: string }>(sql`
		select card, json_group_array(json_array(
			id, kind, undoes, grade, choices, at, device, sequence, position, study_day, zone, took_ms,
			due_day, due_at, step, recall)) as rows
		from review where learner_id = ${learner} and ${where}
		group by card order by card limit ${atATime}`);
	return logs.map(({ card, rows }) => ({ card, rows: JSON.parse(rows) }));
}
