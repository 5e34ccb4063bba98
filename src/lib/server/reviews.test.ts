import { and, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grade } from '#lib/scheduling/engine.ts';
import type { Database } from './db/open.ts';
import { memory, review } from './db/schema.ts';
import { answered, days, noon, school, undone } from './fixtures.ts';
import { rebuild } from './memories.ts';
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

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const history = fc.array(fc.record({ grade, after: fc.integer({ min: 0, max: 20 * days }) }), {
	minLength: 1,
	maxLength: 6
});

function happenings(of: { grade: Grade; after: number }[]) {
	let at = noon;
	return of.map(({ grade, after }) => answered(card, grade, (at += after)));
}

test('any order of arrival and any repetition give the same memory', async () => {
	await fc.assert(
		fc.asyncProperty(history, fc.infiniteStream(fc.nat()), async (past, dice) => {
			const events = happenings(past);
			const shuffled = [...events, ...events.slice(0, 2)]
				.map((event) => ({ event, place: dice.next().value }))
				.sort((a, b) => a.place - b.place)
				.map(({ event }) => event);
			const later = noon + 400 * days;
			const [inOrder, mixed] = [await school(1), await school(1)];
			for (const event of events) await reviews.record(inOrder, learner, event, later);
			for (const event of shuffled) await reviews.record(mixed, learner, event, later);
			expect(await remembered(mixed)).toEqual(await remembered(inOrder));
		}),
		{ numRuns: 25 }
	);
});

test('an undone answer leaves no trace in the memory', async () => {
	await fc.assert(
		fc.asyncProperty(history, grade, async (past, extra) => {
			const events = happenings(past);
			const later = noon + 400 * days;
			const db = await school(1);
			for (const event of events) await reviews.record(db, learner, event, later);
			const before = await remembered(db);
			const wrong = answered(card, extra, later);
			await reviews.record(db, learner, wrong, later);
			await reviews.record(db, learner, undone(card, wrong.id, later), later);
			expect(await remembered(db)).toEqual(before);
		}),
		{ numRuns: 25 }
	);
});

test('the memories written anew from the log are the memories that were there', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.constantFrom('c.f0/a', 'c.f0/b', 'c.f1/a'), fc.nat(5)), { maxLength: 12 }),
			async (doings) => {
				const db = await school(2);
				let at = noon;
				let last = answered(card, 3, at);
				for (const [of, what] of doings) {
					at += 13 * 3_600_000;
					if (what < 4) await reviews.record(db, learner, (last = answered(of, (what + 1) as Grade, at)), at);
					else if (what === 4) await reviews.record(db, learner, undone(last.card, last.id, at), at);
					else await reviews.record(db, learner, { ...undone(of, '', at), kind: 'suspended' }, at);
				}
				const before = await db.select().from(memory).orderBy(memory.cardId);
				await rebuild(db, learner);
				expect(await db.select().from(memory).orderBy(memory.cardId)).toEqual(before);
			}
		),
		{ numRuns: 25 }
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
