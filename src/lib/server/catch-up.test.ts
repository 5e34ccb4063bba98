import { expect, test } from 'vitest';
import { attend, decide, limited, prospect, spread } from './catch-up.ts';
import type { Database } from './db/open.ts';
import { answered, days, noon, school, undone } from './fixtures.ts';
import { differing } from './memories.ts';
import { plan } from './queue.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';

const first = Math.floor(noon / days);
const learner = 'ann';

/** Ann has learnt so many cards, ten a day, and then stayed away. */
async function away(cards: number): Promise<Database> {
	const db = await school(cards);
	for (let index = 0; index < cards; index++) {
		const at = noon + Math.floor(index / 10) * days;
		await reviews.record(db, learner, answered(`c.f${index}/a`, 3, at), at);
		await reviews.record(db, learner, answered(`c.f${index}/a`, 3, at + 11 * 60_000), at + 11 * 60_000);
	}
	return db;
}

const wanted = async (db: Database) => (await settings.of(db, learner))!;
const attending = async (db: Database, day: number) => attend(db, learner, await wanted(db), first + day);

/** What the study page would ask on a day. */
async function asked(db: Database, day: number): Promise<string[]> {
	const limits = limited(await wanted(db), await attending(db, day));
	return (await plan(db, learner, limits, noon + day * days)).cards;
}

test('much that is due after a break gets a plan, which is followed until the backlog is gone', async () => {
	const db = await away(60);
	expect(await attending(db, 6)).toBe(null);
	expect(await attending(db, 20)).toEqual({ since: first + 20, cap: 20, refused: false, due: 60 });
	const counts: number[] = [];
	for (let day = 20; day < 26; day++) {
		const cards = await asked(db, day);
		counts.push(cards.length);
		for (const [index, card] of cards.entries()) {
			const at = noon + day * days + index * 10_000;
			await reviews.record(db, learner, answered(card, 3, at), at);
		}
		// What was answered today does not make room for more.
		if (day === 20) expect(await asked(db, day)).toEqual([]);
	}
	// On the third day the rest fits, and twenty new cards come again.
	expect(counts.slice(0, 3)).toEqual([20, 20, 40]);
	expect(await attending(db, 25)).toBe(null);
	expect(await differing(db, learner)).toBe(0);
});

test('learning steps left from before the break count among the cards of a day', async () => {
	const db = await away(60);
	for (let index = 0; index < 5; index++) {
		const at = noon + 6 * days + index * 10_000;
		await reviews.record(db, learner, answered(`c.f${index}/a`, 1, at), at);
	}
	const limits = limited(await wanted(db), await attending(db, 20));
	const { learning, cards } = await plan(db, learner, limits, noon + 20 * days);
	expect([learning.length, cards.length]).toEqual([5, limits.reviewsPerDay - 5]);
});

test('a plan that is refused changes nothing, and is taken up again', async () => {
	const db = await away(60);
	await attending(db, 20);
	await decide(db, learner, true);
	expect(await attending(db, 21)).toMatchObject({ refused: true, since: first + 20 });
	expect(await asked(db, 21)).toHaveLength(60);
	await decide(db, learner, false);
	expect(await asked(db, 21)).toHaveLength(20);
});

test('a few days away, or little that is due, need no plan', async () => {
	expect(await attending(await away(60), 8)).toBe(null);
	expect(await attending(await away(20), 40)).toBe(null);
	expect(await attending(await school(60), 40)).toBe(null);
});

test('the learner says how many cards a day the plan takes, no more than they take on other days', async () => {
	const db = await away(60);
	await attending(db, 20);
	await decide(db, learner, true);
	expect(await spread(db, learner, await wanted(db), 12)).toBe(null);
	expect(await attending(db, 20)).toMatchObject({ cap: 12, refused: false });
	expect(await asked(db, 20)).toHaveLength(12);
	const { problem } = (await spread(db, learner, await wanted(db), 201))!;
	expect(problem).toContain('at most 200 reviews');
	expect(await attending(db, 20)).toMatchObject({ cap: 12 });
	await spread(db, learner, await wanted(db), 60);
	expect(await attending(db, 20)).toBe(null);
});

test('a break ends with an answer, and not with what is merely done to a card or was taken back', async () => {
	const db = await away(60);
	const at = noon + 19 * days;
	const by = answered('c.f0/a', 3, at);
	await reviews.record(db, learner, { ...by, kind: 'suspended' }, at);
	const answer = answered('c.f1/a', 3, at);
	await reviews.record(db, learner, answer, at);
	expect(await attending(db, 20)).toBe(null);
	await reviews.record(db, learner, undone('c.f1/a', answer.id, at + 1), at + 1);
	expect(await attending(db, 20)).toMatchObject({ due: 59 });
});

test('what the plan brings is foretold from the cards as they are', async () => {
	const db = await away(60);
	const noticed = (await attending(db, 20))!;
	const foretold = await prospect(db, learner, await wanted(db), noticed, first + 20, 20_000);
	expect(foretold).toMatchObject({ cards: 60 });
	expect(foretold!.days.middle).toBeGreaterThanOrEqual(2);
	expect(foretold!.minutes).toBeLessThan(foretold!.minutesAtOnce);
});
