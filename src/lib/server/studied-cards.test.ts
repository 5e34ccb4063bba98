import { isNotNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Grade } from '#lib/scheduling/engine.ts';
import { strengths } from '#lib/statistics/strengths.ts';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { memory } from './db/schema.ts';
import { answered, days, noon, school } from './fixtures.ts';
import * as reviews from './reviews.ts';
import * as studiedCards from './studied-cards.ts';

const strengthsOf = async (db: Database) => strengths((await studiedCards.read(db, 'ann')).met);

test('cards are counted by how long they hold and how hard they are, as if looked at one by one', async () => {
	const db = await school(30);
	expect(await strengthsOf(db)).toMatchObject({ cards: 0 });
	for (let index = 0; index < 30; index++)
		for (let time = 0; time <= index % 4; time++) {
			const at = noon - (60 - 19 * time - (index % 5)) * days;
			const grade = (((index * 3 + time) % 4) + 1) as Grade;
			await reviews.record(db, 'ann', answered(`c.f${index}/a`, grade, at), at);
		}
	const rows = await db.select().from(memory).where(isNotNull(memory.stability));
	const { cards, stability, difficulty } = await strengthsOf(db);
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
	expect((await strengthsOf(db)).cards).toBe(15);
});
