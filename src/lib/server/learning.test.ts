import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './db/open.ts';
import { memory } from './db/schema.ts';
import { answered, days, noon, school } from './fixtures.ts';
import * as learning from './learning.ts';
import { differing } from './memories.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';

const cards = 112;
const rounds = [0, 20, 80, 260, 800];
const end = noon + 820 * days;
const long = 60_000;

/** Answers to cards at distances at which most people forget most: this learner knows all but one of twenty. */
async function answerMany(db: Database, learner: string): Promise<void> {
	for (const [round, day] of rounds.entries())
		for (let card = 0; card < cards; card++) {
			const at = noon + (day + (card % 9)) * days + card * 10_000;
			const grade = round > 0 && (card + round) % 20 === 0 ? 1 : 3;
			await reviews.record(db, learner, answered(`c.f${card}/a`, grade, at), at);
		}
}

const dueDays = async (db: Database, learner: string) =>
	(await db.select().from(memory).where(eq(memory.learnerId, learner)).orderBy(memory.cardId)).map(
		({ dueDay }) => dueDay
	);
const stabilities = async (db: Database, learner: string) =>
	(await db.select().from(memory).where(eq(memory.learnerId, learner)).orderBy(memory.cardId)).map(
		({ stability }) => stability
	);

describe('a learner who forgets less than others', () => {
	let db: Database;
	const learner = 'ada';
	const parameters = async () => (await settings.of(db, learner))?.parameters;

	beforeAll(async () => {
		db = await school(cards, [learner]);
		await answerMany(db, learner);
	});

	test('gets weights of their own, memories made again with them, and keeps the days', async () => {
		const before = { due: await dueDays(db, learner), stable: await stabilities(db, learner) };
		learning.train(db, learner, end);
		expect(learning.doing(learner)).toBe('training');
		await learning.settled(learner, long);
		const [trained, ...others] = await learning.list(db, learner);
		expect(others).toEqual([]);
		expect(trained).toMatchObject({
			adopted: true,
			before: null,
			answers: cards * rounds.length,
			undoneAt: null
		});
		expect(trained!.lossBefore - trained!.lossAfter).toBeGreaterThan(trained!.error);
		expect(trained!.frequency).toBeLessThan(1);
		expect(trained!.moves).toBeGreaterThan(cards / 2);
		expect(trained!.remadeAt).toBe(end);
		expect(await parameters()).toEqual(trained!.after);
		expect(await stabilities(db, learner)).not.toEqual(before.stable);
		expect(await dueDays(db, learner)).toEqual(before.due);
		expect(await differing(db, learner)).toBe(0);
	});

	test('has the days moved when they say so, as many as was told', async () => {
		const [trained] = await learning.list(db, learner);
		const before = await dueDays(db, learner);
		learning.move(db, learner, end + 1);
		await learning.settled(learner, long);
		const after = await dueDays(db, learner);
		expect(after.filter((day, index) => day !== before[index])).toHaveLength(trained!.moves);
		expect((await learning.list(db, learner))[0]!.movedAt).toBe(end + 1);
		expect(await differing(db, learner)).toBe(0);
	});

	test('goes back with one step, and forth again', async () => {
		const [trained] = await learning.list(db, learner);
		await learning.use(db, learner, 'before', end + 2);
		await learning.settled(learner, long);
		expect(await parameters()).toBe(null);
		expect((await learning.list(db, learner))[0]!.undoneAt).toBe(end + 2);
		expect(await differing(db, learner)).toBe(0);
		await learning.use(db, learner, 'before', end + 3);
		expect((await learning.list(db, learner))[0]!.undoneAt).toBe(end + 2);
		await learning.use(db, learner, 'after', end + 4);
		await learning.settled(learner, long);
		expect(await parameters()).toEqual(trained!.after);
		expect(await differing(db, learner)).toBe(0);
	});

	test('is looked at again after a month with new answers, and not before', async () => {
		const answer = (at: number) => reviews.record(db, learner, answered('c.f0/a', 3, at), at);
		await learning.consider(db, learner, end + 40 * days);
		await answer(end + 40 * days);
		await learning.consider(db, learner, end + 29 * days);
		expect(learning.doing(learner)).toBe(null);
		await learning.consider(db, learner, end + 41 * days);
		expect(learning.doing(learner)).toBe('training');
		await learning.settled(learner, long);
		expect(await learning.list(db, learner)).toHaveLength(2);
	});

	test('is looked at again when there are three tenths more answers', async () => {
		const [last] = await learning.list(db, learner);
		const more = Math.ceil(last!.answers * 0.3);
		for (let index = 0; index < more; index++) {
			const at = end + 50 * days + index * 60_000;
			await reviews.record(db, learner, answered(`c.f${index % cards}/b`, 3, at), at);
			if (index === more - 2) await learning.consider(db, learner, end + 51 * days);
			expect(learning.doing(learner)).toBe(null);
		}
		await learning.consider(db, learner, end + 52 * days);
		expect(learning.doing(learner)).toBe('training');
		await learning.settled(learner, long);
	});

	test('who was cut off while memories were made again has them made at the next start', async () => {
		await db.run(`update training set remade_at = null`);
		await learning.resume(db, end + 60 * days);
		await learning.settled(learner, long);
		expect((await learning.list(db, learner)).every(({ remadeAt }) => remadeAt !== null)).toBe(true);
	});

	test('who went back is not given learnt weights again until they ask for it', async () => {
		await learning.use(db, learner, 'before', end + 61 * days);
		await learning.settled(learner, long);
		const before = await parameters();
		const at = end + 100 * days;
		await reviews.record(db, learner, answered('c.f0/a', 3, at), at);
		await learning.consider(db, learner, at);
		expect(learning.doing(learner)).toBe(null);
		expect(await parameters()).toEqual(before);
		const trained = (await learning.list(db, learner)).length;
		learning.train(db, learner, at);
		await learning.settled(learner, long);
		expect(await learning.list(db, learner)).toHaveLength(trained + 1);
	});
});

test('who answered little is told how much it takes, and nothing changes', async () => {
	const db = await school(2, ['bea']);
	await reviews.record(db, 'bea', answered('c.f0/a', 3, noon), noon);
	learning.train(db, 'bea', noon);
	await learning.settled('bea', long);
	expect(learning.trouble('bea')).toBe(
		'There are 0 answers to learn from, and it takes 400: cards answered again on a later day.'
	);
	expect(await learning.list(db, 'bea')).toEqual([]);
	expect((await settings.of(db, 'bea'))?.parameters).toBe(null);
});
