import { asc, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastOf } from '#lib/statistics/card-past.ts';
import { sum } from '#lib/statistics/tally.ts';
import { add, noTotals, type Totals } from '#lib/statistics/totals.ts';
import type { Database } from './db/open.ts';
import { review } from './db/schema.ts';
import { answered, arrivals, days, later, noon, pasts, quizzed, school, undone } from './fixtures.ts';
import { join } from './joining.ts';
import * as logTotals from './log-totals.ts';
import { fromRow } from './review-rows.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';

const cards = ['c.f0/a', 'c.f0/b', 'c.f1/a'];

async function tell(db: Database, happenings: reviews.Happening[], learner = 'ann') {
	for (const each of happenings) await reviews.record(db, learner, each, each.claimedAt ?? later);
}

/** Totals as numbers that do not depend on the order in which they were added up. */
function plain({ days, hours, bins, cards }: Totals) {
	const rounded = (number: number) => Math.round(number * 1e6) / 1e6 + 0;
	const each = (tally: object) =>
		Object.fromEntries(Object.entries(tally).map(([name, number]) => [name, rounded(number)]));
	const inOrder = <Value>(of: Map<string | number, Value>) =>
		[...of].sort(([one], [other]) => (one < other ? -1 : 1));
	return {
		days: inOrder(days).map(([day, { answers, spentMs, tally }]) => ({
			day,
			answers,
			spentMs,
			...each(tally)
		})),
		hours: hours.map(each),
		bins: bins.map(each),
		cards: inOrder(cards).map(([card, { tally, waits }]) => ({ card, waits, ...each(tally) }))
	};
}

const kept = (db: Database, learner = 'ann') => logTotals.read(db, learner, plain);

/** From the rows of the log as they stand, without anything kept. */
async function fromScratch(db: Database, learner = 'ann') {
	const rows = await db.select().from(review).orderBy(asc(review.position));
	const totals = noTotals();
	const own = rows.filter((row) => row.learnerId === learner);
	for (const card of new Set(own.map((row) => row.card))) {
		const told = own
			.filter((row) => row.card === card)
			.map((row) => ({
				...fromRow(row),
				zone: row.zone,
				predicted: row.recall,
				tookMs: row.tookMs
			}));
		add(totals, card, pastOf(told));
	}
	return plain(totals);
}

/** Whether a row changes its card: in a quiz only what nothing reminded of that day, and no choice on a card never seen. */
const counts = sql`(row.kind = 'answered' or ((asked is null or row.study_day > asked)
	and (row.kind = 'typed' or phase <> 'new')))`;

/** The trials of a log, told by SQL alone: it walks each card through its steps, row by row. */
const trialsInSql = sql`
	with recursive
	effective as (
		select *, row_number() over (partition by card order by at, device, sequence, id) as place
		from review as one
		where kind in ('answered', 'typed', 'chosen') and not exists (
			select 1 from review as other
			where other.kind = 'undone' and other.card = one.card and other.undoes = one.id)),
	walked(card, place, phase, at_step, last, asked, trial, day, hour, predicted, recalled) as (
		select card, 0, 'new', 0, null, null, 0, null, null, null, null from effective group by card
		union all
		select row.card, row.place,
			case when not ${counts} then phase
				when row.kind = 'chosen' and row.grade = 3
					then iif(phase in ('learning', 'relearning'), phase, 'review')
				when phase in ('new', 'learning')
					then iif(row.grade = 4 or (row.grade = 3 and at_step = 1), 'review', 'learning')
				when phase = 'review' then iif(row.grade = 1, 'relearning', 'review')
				else iif(row.grade > 2, 'review', 'relearning') end,
			case when not ${counts} or (row.kind = 'chosen' and row.grade = 3) then at_step
				when phase in ('new', 'learning') then iif(row.grade = 3, 1, iif(row.grade = 2, at_step, 0))
				else 0 end,
			iif(${counts}, row.study_day, last),
			max(coalesce(asked, row.study_day), row.study_day),
			${counts} and phase = 'review' and row.study_day - last >= 1 and row.kind <> 'chosen'
				and row.recall is not null,
			row.study_day, cast(strftime('%H', row.at / 1000, 'unixepoch') as integer), row.recall,
			row.grade > 1
		from walked join effective as row on row.card = walked.card and row.place = walked.place + 1)
	select card, day, hour, predicted, recalled from walked where trial`;

type Row = { card: string; day: number; hour: number; predicted: number; recalled: number };

test('totals are what SQL makes of the log, whatever happened', async () => {
	await fc.assert(
		fc.asyncProperty(pasts(cards, 40), async (past) => {
			const db = await school(2);
			await tell(db, past);
			const trials = await db.all<Row>(trialsInSql);
			const loss = ({ predicted, recalled }: Row) =>
				-Math.log(Math.max(recalled ? predicted : 1 - predicted, 1e-6));
			await logTotals.read(db, 'ann', (totals) => {
				const { loss: lost, squared, ...whole } = sum(totals.bins);
				expect(whole.trials).toBe(trials.length);
				expect(whole.recalled).toBe(trials.filter(({ recalled }) => recalled).length);
				expect(whole.predicted).toBeCloseTo(trials.reduce((all, each) => all + each.predicted, 0));
				expect(squared).toBeCloseTo(
					trials.reduce((all, each) => all + (each.predicted - each.recalled) ** 2, 0)
				);
				expect(lost).toBeCloseTo(trials.reduce((all, each) => all + loss(each), 0));
				const count = (by: (row: Row) => unknown, key: unknown) =>
					trials.filter((row) => by(row) === key).length;
				for (const [hour, { trials }] of totals.hours.entries())
					expect(trials).toBe(count((row) => row.hour, hour));
				for (const [day, { tally }] of totals.days) expect(tally.trials).toBe(count((row) => row.day, day));
				for (const [card, { tally }] of totals.cards)
					expect(tally.trials).toBe(count((row) => row.card, card));
			});
			db.$client.close();
		}),
		{ numRuns: 60 }
	);
});

test('what is kept is what the whole log comes to, in whatever order and however often its rows arrive', async () => {
	const arriving = pasts(cards, 14).chain((past) =>
		fc.tuple(arrivals(past), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }))
	);
	await fc.assert(
		fc.asyncProperty(arriving, async ([happenings, steps]) => {
			const db = await school(2);
			let told = 0;
			for (let turn = 0; told < happenings.length; turn++) {
				const next = told + steps[turn % steps.length]!;
				await tell(db, happenings.slice(told, next));
				told = next;
				expect(await kept(db)).toEqual(await fromScratch(db));
			}
			db.$client.close();
		}),
		{ numRuns: 40 }
	);
});

test('an undone answer is in no total', async () => {
	const db = await school(2);
	await tell(db, [answered('c.f0/a', 4, noon), answered('c.f0/a', 3, noon + 9 * days)]);
	const before = await kept(db);
	await tell(db, [answered('c.f0/a', 1, noon + 30 * days, 'slip')]);
	expect(await kept(db)).not.toEqual(before);
	await tell(db, [undone('c.f0/a', 'slip', noon + 30 * days + 1)]);
	expect({ ...(await kept(db)), cards: [] }).toEqual({ ...before, cards: [] });
});

test('learning steps are no trial of recall, on whatever day they are taken', async () => {
	const db = await school(2);
	const grades = [1, 3, 1, 3, 3] as const;
	await tell(
		db,
		grades.map((grade, index) => answered('c.f0/a', grade, noon + 2 * index * days))
	);
	const trials = () => logTotals.read(db, 'ann', ({ bins }) => sum(bins).trials);
	expect(await trials()).toBe(0);
	await tell(db, [answered('c.f0/a', 1, noon + 20 * days)]);
	expect(await trials()).toBe(1);
	await tell(db, [answered('c.f0/a', 3, noon + 22 * days)]);
	expect(await trials()).toBe(1);
});

test('what is typed in a quiz is a trial, what is chosen is none', async () => {
	const db = await school(2);
	await tell(db, [answered('c.f0/a', 4, noon), answered('c.f1/a', 4, noon)]);
	await tell(db, [
		quizzed('c.f0/a', { typed: 1 }, noon + 5 * days),
		quizzed('c.f1/a', { chosen: 1, of: 4 }, noon + 5 * days)
	]);
	await logTotals.read(db, 'ann', ({ bins, days }) => {
		expect(sum(bins)).toMatchObject({ trials: 1, recalled: 0 });
		expect([...days.values()].map(({ answers }) => answers)).toEqual([2, 2]);
	});
});

test('another time zone moves answers to other days, and loses none', async () => {
	const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu', 'America/New_York');
	await fc.assert(
		fc.asyncProperty(pasts(cards, 20), zones, async (past, zone) => {
			const [here, there] = [await school(2), await school(2)];
			await settings.change(there, 'ann', { zone });
			for (const db of [here, there]) await tell(db, past);
			const summed = (db: Database) =>
				logTotals.read(db, 'ann', ({ days }) => ({
					answers: [...days.values()].reduce((sum, { answers }) => sum + answers, 0),
					spentMs: [...days.values()].reduce((sum, { spentMs }) => sum + spentMs, 0)
				}));
			expect(await summed(there)).toEqual(await summed(here));
			const daysOf = (db: Database) => logTotals.read(db, 'ann', ({ days }) => [...days.keys()]);
			const near = await daysOf(here);
			for (const day of await daysOf(there))
				expect(near.some((other) => Math.abs(other - day) <= 1)).toBe(true);
			for (const db of [here, there]) db.$client.close();
		}),
		{ numRuns: 20 }
	);
});

test('the answers of a joined account are in the totals, and those of others are not', async () => {
	const db = await school(2, ['ann', 'bob', 'guest']);
	await db.run(sql`update user set is_anonymous = 1 where id = 'guest'`);
	await tell(db, [answered('c.f0/a', 4, noon)]);
	await tell(db, [answered('c.f0/a', 1, noon + 40 * days)], 'bob');
	expect((await kept(db)).days).toHaveLength(1);
	await tell(db, [answered('c.f0/a', 3, noon + 20 * days)], 'guest');
	await join(db, 'guest', 'ann', later);
	const after = await kept(db);
	expect(after.days.map(({ answers }) => answers)).toEqual([1, 1]);
	expect(after).toEqual(await fromScratch(db));
});

test('a learner with more cards than are read at a time is read whole', async () => {
	const db = await school(700);
	const base = { learnerId: 'ann', kind: 'answered' as const, grade: 3, at: noon, receivedAt: noon };
	const rest = { device: 'd', sequence: 0, studyDay: 20_463, zone: 'UTC', desiredRetention: 0.9 };
	const by = { engine: 'fsrs-6', parameterSet: 'default' };
	for (let index = 0; index < 1_234; index++)
		await db
			.insert(review)
			.values({ ...base, ...rest, ...by, id: `${index}`, card: `c.f${index >> 1}/${'ab'[index % 2]}` });
	const count = () => logTotals.read(db, 'ann', ({ cards }) => cards.size);
	expect(await count()).toBe(1_234);
});
