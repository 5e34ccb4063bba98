import { eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as answers from './answers.ts';
import { card, course } from './db/schema.ts';
import { answered, days, noon, quizzed, school, undone } from './fixtures.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';
import * as sittings from './sittings.ts';
import * as today from './today.ts';

const learner = 'ann';
const tomorrow = 20_464;

async function at(now: number, happenings: reviews.Happening[] = [], facts = 6) {
	const db = await school(facts);
	for (const happening of happenings)
		await reviews.record(db, learner, happening, happening.claimedAt ?? now);
	const found = await today.of(db, learner, now);
	const sitting = await sittings.begin(db, learner, now);
	if (!found || !sitting) throw new Error('There is no learner');
	expect({ due: found.due, fresh: found.fresh }).toEqual({ due: sitting.left, fresh: sitting.fresh });
	return found;
}

test('a new learner has only new cards to study, ten seconds each', async () => {
	expect(await at(noon)).toMatchObject({ due: 6, fresh: 6, minutes: 1, begun: false, next: null });
	expect((await at(noon, [], 40)).minutes).toBe(3);
});

test('cards that come back within minutes are due', async () => {
	const now = noon + 60_000;
	expect(await at(now, [answered('c.f0/a', 1, noon)])).toMatchObject({ due: 6, fresh: 5, begun: true });
});

test('when nothing is due it tells how many cards tomorrow will ask', async () => {
	const all = Array.from({ length: 6 }, (_, index) => answered(`c.f${index}/a`, 4, noon));
	const { due, next } = await at(noon + 1000, all);
	expect({ due, next }).toEqual({ due: 0, next: { held: 0, day: { day: tomorrow, cards: 6 } } });
});

test('when nothing comes tomorrow it tells the next day with a review', async () => {
	const db = await school(1);
	await settings.change(db, learner, { newPerDay: 0 });
	await reviews.record(db, learner, answered('c.f0/a', 4, noon), noon);
	const found = await today.of(db, learner, noon + 1000);
	expect(found?.next?.held).toBe(0);
	expect(found?.next?.day?.cards).toBe(1);
	expect(found?.next?.day?.day).toBeGreaterThan(tomorrow);
});

test('it tells how many reviews the limit of the day holds back', async () => {
	const db = await school(2);
	await settings.change(db, learner, { newPerDay: 0, reviewsPerDay: 0 });
	const before = noon - 60 * days;
	for (const card of ['c.f0/a', 'c.f1/a'])
		await reviews.record(db, learner, answered(card, 4, before), before);
	expect(await today.of(db, learner, noon)).toMatchObject({ due: 0, next: { held: 2, day: null } });
});

test('drafts wait by document until they are decided about', async () => {
	const db = await school(2, ['ann', 'bob']);
	await db.update(course).set({ ownerId: learner });
	await db
		.update(card)
		.set({ rule: 'date', status: 'draft' })
		.where(inArray(card.id, ['c.f0/a', 'c.f0/b']));
	await db.update(card).set({ rule: 'date' }).where(eq(card.id, 'c.f1/a'));
	const waiting = { documentId: 'c.d', document: 'A note', drafts: 2, kept: 1 };
	expect((await today.of(db, learner, noon))?.drafts).toEqual([waiting]);
	expect((await today.of(db, 'bob', noon))?.drafts).toEqual([]);
	await db.update(card).set({ status: 'rejected' }).where(eq(card.status, 'draft'));
	expect((await today.of(db, learner, noon))?.drafts).toEqual([]);
});

test('yesterday counts a card once, by its first answer, and new cards apart', async () => {
	const yesterday = noon - days;
	const before = noon - 30 * days;
	const { yesterday: went } = await at(noon, [
		answered('c.f0/a', 4, before),
		answered('c.f1/a', 4, before),
		answered('c.f0/a', 3, yesterday),
		answered('c.f1/a', 1, yesterday),
		answered('c.f1/a', 3, yesterday + 60_000),
		answered('c.f2/a', 1, yesterday),
		answered('c.f2/a', 3, yesterday + 60_000)
	]);
	expect(went).toEqual({ asked: 2, knew: 1, met: 1 });
});

test('of a quiz, yesterday counts what was typed, and no card that was chosen first', async () => {
	const yesterday = noon - days;
	const before = noon - 30 * days;
	const known = ['c.f0/a', 'c.f1/a', 'c.f2/a'].map((card) => answered(card, 4, before));
	const { yesterday: went } = await at(noon, [
		...known,
		quizzed('c.f0/a', { typed: 3 }, yesterday),
		quizzed('c.f1/a', { typed: 1 }, yesterday),
		quizzed('c.f2/a', { chosen: 3, of: 4 }, yesterday),
		answered('c.f2/a', 3, yesterday + 60_000),
		quizzed('c.f3/a', { chosen: 3, of: 4 }, yesterday),
		quizzed('c.f3/a', { typed: 3 }, yesterday + 60_000),
		quizzed('c.f4/a', { typed: 3 }, yesterday),
		quizzed('c.f5/a', { chosen: 1, of: 4 }, yesterday),
		answered('c.f5/a', 3, yesterday + 60_000)
	]);
	expect(went).toEqual({ asked: 2, knew: 1, met: 2 });
});

test('who only took a quiz has begun', async () => {
	expect(await at(noon + 1000, [quizzed('c.f0/a', { chosen: 3, of: 4 }, noon)])).toMatchObject({
		begun: true,
		due: 6,
		fresh: 6
	});
});

test('an answer in a quiz is not what the study page undoes, and does not set the pace of sittings', async () => {
	const db = await school(2);
	await reviews.record(db, learner, answered('c.f0/a', 4, noon, 'study'), noon);
	await reviews.record(db, learner, quizzed('c.f1/a', { typed: 3 }, noon + 1000), noon + 1000);
	const sitting = await sittings.begin(db, learner, noon + 2000);
	expect(sitting).toMatchObject({ answered: 1, last: { id: 'study' } });
	expect(await answers.times(db, learner)).toEqual([4000]);
});

test('an undone answer never happened', async () => {
	const yesterday = noon - days;
	const found = await at(noon, [
		answered('c.f0/a', 4, yesterday, 'slip'),
		undone('c.f0/a', 'slip', yesterday + 1000)
	]);
	expect(found).toMatchObject({ begun: false, yesterday: { asked: 0, knew: 0, met: 0 }, due: 6 });
});

test('the minutes follow from how long the learner takes', async () => {
	const slow = Array.from({ length: 20 }, (_, index) => ({
		...answered('c.f0/a', 4, noon + index),
		tookMs: 60_000
	}));
	expect((await at(noon + 1000, slow)).minutes).toBe(5);
});
