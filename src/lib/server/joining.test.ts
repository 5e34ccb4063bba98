import { setTimeout } from 'node:timers/promises';
import { eq, getTableColumns, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import type { Database } from './db/open.ts';
import * as schema from './db/schema.ts';
import { answered, later, noon, pasts, school } from './fixtures.ts';
import { join } from './joining.ts';
import { differing } from './memories.ts';
import * as learning from './learning.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';

const { memory, review, user } = schema;

/** The same few cards, so that the two often meet on one. */
const past = pasts(['c.f0/a', 'c.f0/b', 'c.f1/a'], 6);

/** Ann has an account; Guest studies without one. */
async function annAndGuest(): Promise<Database> {
	const db = await school(2, ['ann', 'guest']);
	await db.update(user).set({ isAnonymous: true }).where(eq(user.id, 'guest'));
	return db;
}

const tell = (db: Database, learner: string, happening: reviews.Happening) =>
	reviews.record(db, learner, happening, later);

async function tellAll(db: Database, learner: string, happenings: reviews.Happening[]) {
	for (const each of happenings) await tell(db, learner, each);
}

/** The ids in Ann's log, in their order, but for what the server itself decided. */
async function logOfAnn(db: Database): Promise<string[]> {
	const rows = await db.select().from(review).where(eq(review.learnerId, 'ann'));
	return rows.filter(({ kind }) => kind !== 'rescheduled').map(({ id }) => id);
}

const idsOf = (happenings: reviews.Happening[]) => happenings.map(({ id }) => id);

/** How many rows name the guest, in any table. */
async function rowsOfGuest(db: Database): Promise<number> {
	let found = 0;
	for (const table of Object.values(schema).filter((each) => is(each, SQLiteTable)))
		for (const column of Object.values(getTableColumns(table)))
			if (column.dataType === 'string') found += await db.$count(table, eq(column, 'guest'));
	return found;
}

test('joining unites any two logs, the memories agree with it, and nothing of the guest is left', async () => {
	await fc.assert(
		fc.asyncProperty(past, past, fc.nat(3), async (anns, guests, common) => {
			const db = await annAndGuest();
			// A joining that broke off has left some of the guest's answers with Ann.
			const both = guests.slice(0, common);
			await tellAll(db, 'ann', [...anns, ...both]);
			await tellAll(db, 'guest', guests);
			await join(db, 'guest', 'ann', later);
			expect((await logOfAnn(db)).toSorted()).toEqual([...idsOf(anns), ...idsOf(guests)].toSorted());
			expect(await differing(db, 'ann')).toBe(0);
			expect(await rowsOfGuest(db)).toBe(0);

			const joined = await everythingOf(db);
			await join(db, 'guest', 'ann', later + 1);
			expect(await everythingOf(db)).toEqual(joined);
		}),
		{ numRuns: 12 }
	);
});

test('an answer that is stored while the learners are joined is in the log that is left', async () => {
	const answering = past.chain((meanwhile) =>
		fc.tuple(fc.constant(meanwhile), fc.infiniteStream(fc.nat(60)))
	);
	await fc.assert(
		fc.asyncProperty(past, past, answering, async (anns, guests, [meanwhile, waits]) => {
			const db = await annAndGuest();
			await tellAll(db, 'ann', anns);
			await tellAll(db, 'guest', guests);
			const [told] = await Promise.all([
				Promise.all(
					meanwhile.map(async (each) => {
						await setTimeout(waits.next().value);
						return tell(db, 'guest', each);
					})
				),
				join(db, 'guest', 'ann', later)
			]);
			for (const { kind } of told) expect(['stored', 'nobody']).toContain(kind);
			const stored = meanwhile.filter((_, index) => told[index]?.kind === 'stored');
			const all = [...anns, ...guests, ...stored];
			expect((await logOfAnn(db)).toSorted()).toEqual(idsOf(all).toSorted());
			expect(await differing(db, 'ann')).toBe(0);
			expect(await rowsOfGuest(db)).toBe(0);
		}),
		{ numRuns: 10 }
	);
});

test('an answer that comes in any moment of the joining is stored, or nobody’s', async () => {
	for (let moment = 0; moment < 60; moment++) {
		const db = await annAndGuest();
		const late = async () => {
			for (let turn = 0; turn < moment; turn++) await null;
			return tell(db, 'guest', answered('c.f0/a', 3, noon));
		};
		const [{ kind }] = await Promise.all([late(), join(db, 'guest', 'ann', later)]);
		expect([kind, (await logOfAnn(db)).length]).toEqual(kind === 'stored' ? ['stored', 1] : ['nobody', 0]);
	}
});

test('quizzes, finished or not, go with their answers to the learner who is joined', async () => {
	const db = await annAndGuest();
	const wish = { topics: null, number: 1, kinds: [], minutes: null, feedback: 'now', pick: 'even' } as const;
	const made = { courseId: 'c', wish: { ...wish, kinds: [] }, seed: 1, counts: true, startedAt: noon };
	const given = { quizId: 'q', position: 0, given: 'true', at: noon, verdict: 'right', score: 1 } as const;
	await db.insert(schema.quizWish).values({ learnerId: 'guest', courseId: 'c', wish: made.wish });
	await db.insert(schema.quiz).values({ ...made, id: 'q', learnerId: 'guest' });
	await db.insert(schema.quizAnswer).values([
		{ ...given, learnerId: 'guest', id: 'one' },
		{ ...given, learnerId: 'guest', id: 'both' },
		{ ...given, learnerId: 'ann', id: 'both', given: 'false' }
	]);
	await join(db, 'guest', 'ann', later);
	expect(await db.$count(schema.quiz, eq(schema.quiz.learnerId, 'ann'))).toBe(1);
	expect(await db.$count(schema.quizWish, eq(schema.quizWish.learnerId, 'ann'))).toBe(1);
	const answers = await db.select().from(schema.quizAnswer).orderBy(schema.quizAnswer.id);
	expect(answers.map(({ learnerId, id, given }) => [learnerId, id, given])).toEqual([
		['ann', 'both', 'false'],
		['ann', 'one', 'true']
	]);
	expect(await rowsOfGuest(db)).toBe(0);
});

async function everythingOf(db: Database) {
	return {
		log: await db.select().from(review).orderBy(review.position),
		memories: await db.select().from(memory).orderBy(memory.learnerId, memory.cardId)
	};
}

test('an exam and the days off go along, unless the other has an exam there', async () => {
	const db = await annAndGuest();
	const exam = { courseId: 'c', day: 20_500, target: 0.8, questions: 0, minutes: [10], weights: {} };
	await db.insert(schema.exam).values([
		{ ...exam, learnerId: 'guest' },
		{ ...exam, learnerId: 'ann', target: 0.9 }
	]);
	await db.insert(schema.dayOff).values({ learnerId: 'guest', day: 20_490 });
	await join(db, 'guest', 'ann', later);
	expect((await db.select().from(schema.exam)).map(({ learnerId, target }) => [learnerId, target])).toEqual([
		['ann', 0.9]
	]);
	expect(await db.select().from(schema.dayOff)).toEqual([{ learnerId: 'ann', day: 20_490 }]);
});

const weights = (first: number) => [first, ...defaultParameters.slice(1)];

async function learnt(db: Database, learnerId: string, after: number[], undoneAt: number | null = null) {
	const losses = { lossBefore: 0.4, lossAfter: 0.3, error: 0.01, frequency: 0.9, moves: 0 };
	const done = { answers: 1, items: 500, adopted: true, undoneAt, remadeAt: noon };
	await db.insert(schema.training).values({ learnerId, at: noon, after, ...losses, ...done });
	await settings.change(db, learnerId, { parameters: undoneAt === null ? after : null });
}

test('weights learnt before signing in go along to who has none, and all memories are made again with them', async () => {
	const db = await annAndGuest();
	await tell(db, 'ann', answered('c.f1/a', 3, noon));
	await learnt(db, 'guest', weights(2));
	await tell(db, 'guest', answered('c.f0/a', 3, noon));
	await join(db, 'guest', 'ann', later);
	expect((await settings.of(db, 'ann'))?.parameters).toEqual(weights(2));
	expect(await learning.list(db, 'ann')).toMatchObject([
		{ adopted: true, after: weights(2), remadeAt: later }
	]);
	expect(await differing(db, 'ann')).toBe(0);
	expect(await rowsOfGuest(db)).toBe(0);
});

test.each([
	['in use', null],
	['taken back', noon]
])('weights of one’s own that are %s stay as they are when learners are joined', async (_, undoneAt) => {
	const db = await annAndGuest();
	await learnt(db, 'ann', weights(3), undoneAt);
	await learnt(db, 'guest', weights(2));
	await tell(db, 'guest', answered('c.f0/a', 3, noon));
	const before = await settings.of(db, 'ann');
	await join(db, 'guest', 'ann', later);
	expect(await settings.of(db, 'ann')).toEqual(before);
	expect(await learning.list(db, 'ann')).toMatchObject([{ after: weights(3), undoneAt }]);
	expect(await differing(db, 'ann')).toBe(0);
	expect(await rowsOfGuest(db)).toBe(0);
});
