import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { studyDay } from '#lib/scheduling/day.ts';
import { card, quiz } from './db/schema.ts';
import { answered, bring, days, noon, prepared, school } from './fixtures.ts';
import { firstWish } from './quiz-wishes.ts';
import * as reviews from './reviews.ts';
import { soFar } from './sitting-so-far.ts';

const today = studyDay(noon, 'UTC', 4);
const everywhere = { course: null, quiz: null };

/** The shared course, and one of Ann's own with an accepted card. */
async function twoCourses() {
	const db = await school(2);
	const text = await prepared('The Balkhash Academy was founded in March 1901.');
	await bring(db, 'ann', 'own', { newCourse: 'Waters' }, text);
	const [own] = (await db.select().from(card)).filter(({ status }) => status === 'draft');
	await db.update(card).set({ status: 'accepted' }).where(eq(card.id, own!.id));
	return { db, own: own!.id };
}

test('a sitting of one course counts and takes back nothing of another', async () => {
	const { db, own } = await twoCourses();
	const first = answered('c.f0/a', 3, noon);
	const second = answered(own, 3, noon + 1);
	for (const each of [answered('c.f1/a', 3, noon - days), first, second])
		await reviews.record(db, 'ann', each, each.claimedAt ?? noon);
	const of = (course: string) => soFar(db, 'ann', today, { course, quiz: null });
	expect(await soFar(db, 'ann', today, everywhere)).toMatchObject({ answered: 2, last: { id: second.id } });
	expect(await of('c')).toMatchObject({ answered: 1, last: { id: first.id, card: 'c.f0/a' } });
	expect(await of('own-course')).toMatchObject({ answered: 1, last: { id: second.id, card: own } });
});

test('a sitting after a quiz begins when the quiz ends', async () => {
	const { db } = await twoCourses();
	const before = answered('c.f0/a', 3, noon);
	const after = answered('c.f1/a', 3, noon + 2);
	for (const each of [before, after]) await reviews.record(db, 'ann', each, each.claimedAt ?? noon);
	await db.insert(quiz).values({
		...{ id: 'q', learnerId: 'ann', courseId: 'c', seed: 1, counts: true },
		wish: firstWish,
		...{ startedAt: noon, finishedAt: noon + 1 }
	});
	expect(await soFar(db, 'ann', today, { course: null, quiz: 'q' })).toMatchObject({
		answered: 1,
		last: { id: after.id }
	});
});
