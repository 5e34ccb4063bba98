import { and, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grade } from '#lib/scheduling/engine.ts';
import type { Database } from './db/open.ts';
import { memory, review } from './db/schema.ts';
import { answered, arrivals, days, later, noon, pasts, quizzed, school, undone } from './fixtures.ts';
import { differing, engineFor, rebuild, waitForCards } from './memories.ts';
import * as reviews from './reviews.ts';

const learner = 'ann';
const card = 'c.f0/a';

async function remembered(db: Database, of = card) {
	const [row] = await db
		.select()
		.from(memory)
		.where(and(eq(memory.learnerId, learner), eq(memory.cardId, of)));
	if (!row) throw new Error('There is no memory');
	const { knows: _, ...rest } = row;
	return rest;
}

test('an answer is in the log with what was decided, and the memory follows', async () => {
	const db = await school(1);
	const told = await reviews.record(db, learner, answered(card, 3, noon), noon + 50);
	expect(told.kind).toBe('stored');
	const [row] = await db.select().from(review);
	expect(row).toMatchObject({
		grade: 3,
		at: noon,
		receivedAt: noon + 50,
		dueAt: noon + 600_000,
		step: 1,
		recall: null
	});
	expect(await remembered(db)).toMatchObject({ reps: 1, phase: 'learning', dueAt: noon + 600_000 });
});

test('the same answer told twice counts once', async () => {
	const db = await school(1);
	const answer = answered(card, 3, noon);
	await reviews.record(db, learner, answer, noon);
	const once = await remembered(db);
	expect((await reviews.record(db, learner, answer, noon + 5000)).kind).toBe('stored');
	expect(await remembered(db)).toEqual(once);
	expect(await db.$count(review)).toBe(1);
});

test('the same id with other content is refused', async () => {
	const db = await school(2);
	await reviews.record(db, learner, answered(card, 3, noon, 'x'), noon);
	expect(await reviews.record(db, learner, answered(card, 1, noon, 'x'), noon)).toEqual({ kind: 'conflict' });
	expect(await reviews.record(db, learner, answered('c.f1/a', 3, noon, 'x'), noon)).toEqual({
		kind: 'conflict'
	});
	expect(await db.$count(review)).toBe(1);
});

test('a card that the learner may not see is missing', async () => {
	const db = await school(1);
	expect(await reviews.record(db, learner, answered('nowhere', 3, noon), noon)).toEqual({ kind: 'missing' });
	expect(await reviews.record(db, 'nobody', answered(card, 3, noon), noon)).toEqual({ kind: 'nobody' });
});

test('a time in the future is held to when it was received, and kept as it came', async () => {
	const db = await school(1);
	await reviews.record(db, learner, answered(card, 3, noon + 9 * days), noon);
	const [row] = await db.select().from(review);
	expect(row).toMatchObject({ at: noon, claimedAt: noon + 9 * days });
});

test.each([
	['a year behind', -365 * days],
	['a day ahead', days]
])('an answer of a page whose clock is %s has the day on which it was given', async (_, wrong) => {
	const db = await school(1);
	const answer = { ...answered(card, 3, noon + wrong), sentAt: noon + wrong + 3_600_000 };
	await reviews.record(db, learner, answer, noon + 3_600_000);
	const [row] = await db.select().from(review);
	expect(row).toMatchObject({ at: noon, claimedAt: noon + wrong });
});

test('an answer that was kept for days before it was sent has the day on which it was given', async () => {
	const db = await school(1);
	await reviews.record(
		db,
		learner,
		{ ...answered(card, 3, noon), sentAt: noon + 3 * days },
		noon + 3 * days + 900
	);
	const [row] = await db.select().from(review);
	expect(row).toMatchObject({ at: noon, receivedAt: noon + 3 * days + 900 });
});

test('predicted recall stands beside an answer given on a later day', async () => {
	const db = await school(1);
	await reviews.record(db, learner, answered(card, 4, noon), noon);
	await reviews.record(db, learner, answered(card, 3, noon + 8 * days), noon + 8 * days);
	const [, second] = await db.select().from(review);
	expect(second?.recall).toBeCloseTo(0.9, 1);
});

test('answers to one card that come at the same moment all count', async () => {
	const db = await school(1);
	const told = [1, 3, 3, 4].map((grade) =>
		reviews.record(db, learner, answered(card, grade as Grade, noon), noon)
	);
	for (const each of await Promise.all(told)) expect(each.kind).toBe('stored');
	const cached = await remembered(db);
	expect(cached.reps).toBe(4);
	await rebuild(db, learner);
	expect(await remembered(db)).toEqual(cached);
});

test('a typed answer of a quiz is kept as one and counts as a review', async () => {
	const db = await school(1, ['ann', 'bob']);
	for (const [who, second] of [
		['ann', quizzed(card, { typed: 3 }, noon + 8 * days, 'second')],
		['bob', answered(card, 3, noon + 8 * days, 'second')]
	] as const) {
		await reviews.record(db, who, answered(card, 4, noon, 'first'), noon);
		await reviews.record(db, who, second, noon + 8 * days);
	}
	const [ann, bob] = (await db.select().from(memory).where(eq(memory.cardId, card)))
		.sort((a, b) => (a.learnerId < b.learnerId ? -1 : 1))
		.map(({ learnerId: _, knows: __, ...rest }) => rest);
	expect(ann).toEqual(bob);
	const [row] = await db.select().from(review).where(eq(review.kind, 'typed'));
	expect(row).toMatchObject({ grade: 3, choices: null, dueDay: ann!.dueDay });
	expect(row!.recall).toBeCloseTo(0.9, 1);
});

test('a chosen answer of a quiz is kept with the number of choices, and moves a card less than a recalled one', async () => {
	const db = await school(1);
	await reviews.record(db, learner, answered(card, 4, noon), noon);
	const { stability, difficulty } = await remembered(db);
	const at = noon + 30 * days;
	await reviews.record(db, learner, quizzed(card, { chosen: 3, of: 4 }, at), at);
	const [row] = await db.select().from(review).where(eq(review.kind, 'chosen'));
	expect(row).toMatchObject({ grade: 3, choices: 4, dueAt: null });
	const guessed = await remembered(db);
	expect(guessed).toMatchObject({ reps: 2, phase: 'review', lastAt: at, dueDay: row!.dueDay });
	expect(await differing(db, learner)).toBe(0);
	const good = engineFor(null).engine.step({ stability: stability!, difficulty: difficulty! }, 30, 3);
	expect(guessed.stability).toBeLessThan(good.stability);
	expect(guessed.stability).toBeGreaterThan(stability!);
});

test('an answer of a quiz with the same id counts once, and with other content is refused', async () => {
	const db = await school(1);
	await reviews.record(db, learner, answered(card, 4, noon), noon);
	const chosen = quizzed(card, { chosen: 1, of: 4 }, noon + days, 'quiz.q.1');
	const tell = (what: reviews.Happening) => reviews.record(db, learner, what, noon + days);
	const told = await Promise.all([tell(chosen), tell(chosen), tell(chosen)]);
	expect(told.map(({ kind }) => kind)).toEqual(['stored', 'stored', 'stored']);
	expect(await tell({ ...chosen, kind: 'chosen', grade: 1, choices: 3 })).toEqual({ kind: 'conflict' });
	expect(await tell({ ...chosen, kind: 'chosen', grade: 3, choices: 4 })).toEqual({ kind: 'conflict' });
	expect(await tell({ ...chosen, kind: 'typed', grade: 1 })).toEqual({ kind: 'conflict' });
	expect(await db.$count(review)).toBe(2);
	expect(await remembered(db)).toMatchObject({ reps: 2, lapses: 1, phase: 'relearning' });
});

test('"I was right" is an undo and another answer, and leaves no trace of the first', async () => {
	const db = await school(1, ['ann', 'bob']);
	const at = noon + 8 * days;
	const [wrong, right] = [
		quizzed(card, { typed: 1 }, at, 'quiz.q.1'),
		quizzed(card, { typed: 3 }, at, 'quiz.q.1.claim')
	];
	const undo: reviews.Happening = { ...undone(card, 'quiz.q.1', at), id: 'quiz.q.1.undo' };
	for (const who of ['ann', 'bob']) await reviews.record(db, who, answered(card, 4, noon, 'first'), noon);
	for (const each of [wrong, undo, right, right, undo]) await reviews.record(db, 'ann', each, at);
	await reviews.record(db, 'bob', right, at);
	expect(await memoriesOf(db, 'ann')).toEqual(await memoriesOf(db, 'bob'));
});

test('of answers to one card that come from quizzes at the same moment one counts', async () => {
	const db = await school(1);
	await reviews.record(db, learner, answered(card, 4, noon), noon);
	const at = noon + 8 * days;
	await Promise.all(
		[1, 2, 3, 4].map((choices) =>
			choices === 1
				? reviews.record(db, learner, quizzed(card, { typed: 3 }, at), at)
				: reviews.record(db, learner, quizzed(card, { chosen: 3, of: choices }, at), at)
		)
	);
	expect(await db.$count(review, eq(review.kind, 'chosen'))).toBe(3);
	expect(await remembered(db)).toMatchObject({ reps: 2 });
	expect(await differing(db, learner)).toBe(0);
});

test('a choice about a card never seen is in the log and leaves the card new', async () => {
	const db = await school(1);
	const before = await remembered(db);
	const told = await reviews.record(db, learner, quizzed(card, { chosen: 3, of: 4 }, noon), noon);
	expect(told.kind).toBe('stored');
	expect(await remembered(db)).toEqual(before);
	const [row] = await db.select().from(review);
	expect(row).toMatchObject({ kind: 'chosen', dueDay: null, recall: null });
	await rebuild(db, learner);
	expect(await remembered(db)).toEqual(before);
});

/** A past on two cards of one fact, as it happened and as it may arrive. */
const told = pasts(['c.f0/a', 'c.f0/b']).chain((past) =>
	fc.record({ past: fc.constant(past), arrived: arrivals(past), together: fc.boolean() })
);

async function tell(db: Database, who: string, of: reviews.Happening[], together = false) {
	const record = (each: reviews.Happening) => reviews.record(db, who, each, later);
	if (together) await Promise.all(of.map(record));
	else for (const each of of) await record(each);
}

/** So that one database, which takes a while to make, serves all runs of a property. */
async function forget(db: Database) {
	await db.batch([db.delete(review), db.delete(memory), waitForCards(db)]);
}

/** Of each card, without whose it is and how much of the log it knows. */
async function memoriesOf(db: Database, who: string) {
	const rows = await db.select().from(memory).where(eq(memory.learnerId, who)).orderBy(memory.cardId);
	return rows.map(({ learnerId: _, knows: __, ...rest }) => rest);
}

test('any order of arrival and any repetition, one by one or all at once, give the same memories', async () => {
	const db = await school(1, ['ann', 'bob']);
	await fc.assert(
		fc.asyncProperty(told, async ({ past, arrived, together }) => {
			await forget(db);
			await tell(db, 'ann', past);
			await tell(db, 'bob', arrived, together);
			expect(await memoriesOf(db, 'bob')).toEqual(await memoriesOf(db, 'ann'));
		}),
		{ numRuns: 20 }
	);
});

test('what is undone leaves no trace in the memories', async () => {
	const db = await school(1, ['ann', 'bob']);
	await fc.assert(
		fc.asyncProperty(told, async ({ past, arrived, together }) => {
			const taken = new Set(past.map((each) => (each.kind === 'undone' ? each.undoes : null)));
			const left = past.filter(({ kind, id }) => kind !== 'undone' && !taken.has(id));
			await forget(db);
			await tell(db, 'ann', left);
			await tell(db, 'bob', arrived, together);
			expect(await memoriesOf(db, 'bob')).toEqual(await memoriesOf(db, 'ann'));
		}),
		{ numRuns: 20 }
	);
});

test('the memories written anew from the log are the memories that were there', async () => {
	const db = await school(1);
	await fc.assert(
		fc.asyncProperty(told, async ({ arrived, together }) => {
			await forget(db);
			await tell(db, learner, arrived, together);
			const before = await db.select().from(memory).orderBy(memory.cardId);
			expect(await differing(db, learner)).toBe(0);
			await rebuild(db, learner);
			expect(await db.select().from(memory).orderBy(memory.cardId)).toEqual(before);
		}),
		{ numRuns: 12 }
	);
});

test('a memory that was damaged is made again, and one that rests on no answer is forgotten', async () => {
	const db = await school(2);
	await reviews.record(db, learner, answered(card, 3, noon), noon);
	const sound = await db.select().from(memory).orderBy(memory.cardId);
	await db.update(memory).set({ stability: 99, reps: 7, lapses: 3, knows: 1 });
	await rebuild(db, learner);
	expect(await db.select().from(memory).orderBy(memory.cardId)).toEqual(sound);
});
