import { isNotNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Grade } from '#lib/scheduling/engine.ts';
import * as courses from './courses.ts';
import { memory } from './db/schema.ts';
import { answered, days, noon, school } from './fixtures.ts';
import * as heldCards from './held-cards.ts';
import * as masteries from './masteries.ts';
import * as reviews from './reviews.ts';

test('cards are counted by how long they hold and how hard they are, as if looked at one by one', async () => {
	const db = await school(30);
	expect(await heldCards.list(db, 'ann')).toMatchObject({ cards: 0 });
	for (let index = 0; index < 30; index++)
		for (let time = 0; time <= index % 4; time++) {
			const at = noon - (60 - 19 * time - (index % 5)) * days;
			const grade = (((index * 3 + time) % 4) + 1) as Grade;
			await reviews.record(db, 'ann', answered(`c.f${index}/a`, grade, at), at);
		}
	const rows = await db.select().from(memory).where(isNotNull(memory.stability));
	const { cards, stability, difficulty } = await heldCards.list(db, 'ann');
	expect(cards).toBe(30);
	for (const { from, upTo, cards } of stability)
		expect(cards).toBe(
			rows.filter(({ stability }) => stability! >= from && stability! < (upTo ?? Infinity)).length
		);
	for (const { from, upTo, cards } of difficulty)
		expect(cards).toBe(
			rows.filter(({ difficulty }) => difficulty! >= from && difficulty! < (upTo ?? Infinity)).length
		);
	await courses.leaveOut(db, 'ann', 'c.t1', true);
	expect((await heldCards.list(db, 'ann')).cards).toBe(15);
});

test('the mastery of one course is that of the list, and nothing for who is not enrolled', async () => {
	const db = await school(4, ['ann', 'bob']);
	await reviews.record(db, 'ann', answered('c.f0/a', 3, noon), noon);
	const found = await masteries.ofCourse(db, 'ann', 'c', noon);
	expect(found).toMatchObject({ id: 'c', whole: { cards: 8, seen: 1 } });
	expect((await masteries.ofCourse(db, 'bob', 'c', noon))?.whole.seen).toBe(0);
	await courses.enrol(db, 'ann', 'c', false, noon);
	expect(await masteries.ofCourse(db, 'ann', 'c', noon)).toBeNull();
	expect(await masteries.ofCourse(db, 'ann', 'elsewhere', noon)).toBeNull();
});
