import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import * as daysOff from './days-off.ts';
import type { Database } from './db/open.ts';
import { memory, studySettings } from './db/schema.ts';
import { answered, courseOf, days, noon, school } from './fixtures.ts';
import * as forecasts from './forecasts.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';
import { plan } from './queue.ts';
import * as starter from './starter.ts';

const learner = 'ann';

async function sitting(db: Database, at = noon) {
	const wanted = await settings.of(db, learner);
	if (!wanted) throw new Error('There is no learner');
	return plan(db, learner, wanted, at);
}

async function know(db: Database, card: string, at = noon) {
	await reviews.record(db, learner, answered(card, 4, at), at);
}

test('a new learner gets one card of each fact, in the order of the course', async () => {
	const db = await school(3);
	expect(await sitting(db)).toEqual({ learning: [], cards: ['c.f0/a', 'c.f2/a', 'c.f1/a'], fresh: 3 });
});

test('no more new cards come in a day than the learner wants', async () => {
	const db = await school(30);
	await db.update(studySettings).set({ newPerDay: 4 }).where(eq(studySettings.learnerId, learner));
	expect((await sitting(db)).fresh).toBe(4);
	await know(db, 'c.f0/a');
	expect((await sitting(db)).fresh).toBe(3);
	expect((await sitting(db, noon + days)).fresh).toBe(4);
});

test('the sibling of a card met today waits until another day', async () => {
	const db = await school(1);
	await know(db, 'c.f0/a');
	expect((await sitting(db)).cards).toEqual([]);
	expect((await sitting(db, noon + days)).cards).toEqual(['c.f0/b']);
});

test('a new card whose sibling is due today leaves its place to another', async () => {
	const db = await school(3);
	await know(db, 'c.f0/a');
	await db.update(studySettings).set({ newPerDay: 1 }).where(eq(studySettings.learnerId, learner));
	const { cards, fresh } = await sitting(db, noon + 60 * days);
	expect(cards.sort()).toEqual(['c.f0/a', 'c.f2/a']);
	expect(fresh).toBe(1);
});

test('a card that was forgotten comes back within the sitting', async () => {
	const db = await school(1);
	await reviews.record(db, learner, answered('c.f0/a', 1, noon), noon);
	expect(await sitting(db, noon + 1000)).toEqual({ learning: ['c.f0/a'], cards: [], fresh: 0 });
});

test('a review is due on its study day, and not once it is suspended or put off', async () => {
	const db = await school(1);
	await know(db, 'c.f0/a');
	const later = noon + 30 * days;
	expect((await sitting(db, later)).cards).toEqual(['c.f0/a']);
	const { grade: _, ...answer } = { ...answered('c.f0/a', 3, later), grade: 3 };
	await reviews.record(db, learner, { ...answer, kind: 'buried' }, later);
	expect((await sitting(db, later)).cards).toEqual(['c.f0/b']);
	expect((await sitting(db, later + days)).cards).toEqual(['c.f0/a']);
	await reviews.record(db, learner, { ...answer, id: 'stop', kind: 'suspended' }, later + days);
	expect((await sitting(db, later + days)).cards).toEqual(['c.f0/b']);
});

test('no more reviews come in a day than the learner wants, and new cards wait meanwhile', async () => {
	const db = await school(6);
	for (const index of [0, 1, 2, 3]) await know(db, `c.f${index}/a`);
	await db.update(studySettings).set({ reviewsPerDay: 2 }).where(eq(studySettings.learnerId, learner));
	const { cards, fresh } = await sitting(db, noon + 60 * days);
	expect(cards).toHaveLength(2);
	expect(fresh).toBe(0);
});

test('cards of a course that is not studied any more do not hold new cards back', async () => {
	const db = await school(6);
	for (const index of [0, 1, 2, 3, 4]) await know(db, `c.f${index}/a`);
	await db.update(studySettings).set({ reviewsPerDay: 2 }).where(eq(studySettings.learnerId, learner));
	await courses.enrol(db, learner, 'c', false, noon);
	const other = { ...courseOf(2), id: 'other' };
	await starter.write(db, other, noon);
	await courses.enrol(db, learner, 'other', true, noon);
	expect((await sitting(db, noon + 60 * days)).cards).toEqual(['other.f0/a', 'other.f1/a']);
});

test('whoever asks for fewer cards than are due is given no new ones either', async () => {
	const db = await school(6);
	for (const index of [0, 1, 2, 3]) await know(db, `c.f${index}/a`);
	await db.update(studySettings).set({ reviewsPerDay: 2 }).where(eq(studySettings.learnerId, learner));
	const wanted = await settings.of(db, learner);
	const { cards, fresh } = await plan(db, learner, wanted!, noon + 60 * days, { most: 2 });
	expect(cards).toHaveLength(2);
	expect(fresh).toBe(0);
});

test('a topic that is left out, and a course that is not enrolled in, ask nothing', async () => {
	const db = await school(4);
	expect(await courses.leaveOut(db, learner, 'c.t1', true)).toBe(true);
	expect((await sitting(db)).cards).toEqual(['c.f0/a', 'c.f2/a']);
	expect(await courses.leaveOut(db, learner, 'c.t0', true)).toBe(false);
	await courses.enrol(db, learner, 'c', false, noon);
	expect((await sitting(db)).cards).toEqual([]);
	await courses.enrol(db, learner, 'c', true, noon);
	expect((await sitting(db)).cards).toHaveLength(2);
});

test('what is due on days off comes before or after them, a half each, and nothing is lost', async () => {
	const db = await school(12);
	const cards = Array.from({ length: 12 }, (_, index) => `c.f${index}/a`);
	for (const card of cards) await reviews.record(db, 'ann', answered(card, 4, noon), noon);
	const today = Math.floor(noon / days);
	// Six are due on each of two days off.
	for (const [index, card] of cards.entries())
		await db
			.update(memory)
			.set({ dueDay: today + 4 + Math.floor(index / 6) })
			.where(eq(memory.cardId, card));
	await daysOff.add(db, 'ann', { from: today + 4, until: today + 5 });
	const wanted = { ...(await settings.of(db, 'ann'))!, newPerDay: 0 };
	const dueOn = async (day: number) => (await plan(db, 'ann', wanted, noon + day * days)).cards.length;
	expect(await Promise.all([2, 3, 4, 5, 6, 7].map(dueOn))).toEqual([0, 6, 0, 0, 12, 12]);
	expect(await forecasts.due(db, 'ann', today, today + 9)).toEqual([
		{ day: today + 3, cards: 6 },
		{ day: today + 6, cards: 6 }
	]);
	await daysOff.remove(db, 'ann', { from: today + 4, until: today + 5 });
	expect(await Promise.all([3, 4, 5].map(dueOn))).toEqual([0, 6, 12]);
});

test('what is in the learning steps, or put off, is not moved by a day off', async () => {
	const db = await school(4);
	const today = Math.floor(noon / days);
	await reviews.record(db, 'ann', answered('c.f0/a', 3, noon - 2 * days), noon - 2 * days);
	await know(db, 'c.f1/a', noon - 20 * days);
	await reviews.record(db, 'ann', { ...answered('c.f1/a', 3, noon), kind: 'buried' }, noon);
	await daysOff.add(db, 'ann', { from: today, until: today + 1 });
	expect(await forecasts.due(db, 'ann', today, today + 9)).toEqual([
		{ day: today, cards: 1 },
		{ day: today + 1, cards: 1 }
	]);
});
