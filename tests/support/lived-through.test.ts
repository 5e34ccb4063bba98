import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { memory, review } from '#lib/server/db/schema.ts';
import { answered, days, noon, school } from '#lib/server/fixtures.ts';
import { livedThrough, rowsOf, write, type Studying } from './lived-through.ts';
import { differing } from '#lib/server/memories.ts';
import * as reviews from '#lib/server/reviews.ts';

const studying: Studying = { learner: 'ann', zone: 'UTC', dayStartsAt: 4, desiredRetention: 0.9 };

test('a past is what recording its answers one by one comes to', async () => {
	const given = [1, 3, 3, 2, 1, 3, 4].map((grade, index) => ({
		at: noon + index ** 2 * days,
		grade: grade as 1 | 2 | 3 | 4,
		tookMs: 4_000
	}));
	const one = await school(1);
	for (const { at, grade } of given) await reviews.record(one, 'ann', answered('c.f0/a', grade, at), at);
	const other = await school(1);
	await write(
		other,
		'ann',
		rowsOf('c.f0/a', studying, (before) => given[before.reps] ?? null)
	);
	const logged = async (db: typeof one) =>
		(await db.select().from(review).orderBy(asc(review.position))).map(
			({ id: _, device: __, sequence: ___, ...row }) => row
		);
	const remembered = async (db: typeof one) =>
		(await db.select().from(memory).where(eq(memory.cardId, 'c.f0/a'))).map(
			({ lastAnswer: _, ...row }) => row
		);
	expect(await logged(other)).toEqual(await logged(one));
	expect(await remembered(other)).toEqual(await remembered(one));
});

test('two years of studying are written in a moment, and the same whenever the seed is the same', async () => {
	const db = await school(60);
	const cards = Array.from({ length: 60 }, (_, index) => `c.f${index}/a`);
	const habit = { newPerDay: 2, now: noon, days: 730, seed: 7 };
	const rows = livedThrough(cards, studying, habit);
	expect(rows).toEqual(livedThrough(cards, studying, habit));
	expect(rows.length).toBeGreaterThan(600);
	expect(rows.every(({ at }, index) => index === 0 || at >= rows[index - 1]!.at)).toBe(true);
	await write(db, 'ann', rows);
	expect(await differing(db, 'ann')).toBe(0);
});
