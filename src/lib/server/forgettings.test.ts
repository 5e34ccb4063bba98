import fc from 'fast-check';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { fsrs6 } from '#lib/scheduling/engine.ts';
import type { Database } from './db/open.ts';
import { memory } from './db/schema.ts';
import { answered, arrivals, days, later, noon, pasts, school, undone } from './fixtures.ts';
import * as forgettings from './forgettings.ts';
import * as reviews from './reviews.ts';

const learner = 'ann';
const today = Math.floor(noon / days);

async function tell(db: Database, ...happenings: reviews.Happening[]) {
	for (const happening of happenings)
		await reviews.record(db, learner, happening, happening.claimedAt ?? noon);
}

const curveOf = async (db: Database, now = noon) =>
	(await forgettings.ofFact(db, learner, 'c.f0', now)).get('c.f0/a') ?? null;

test('a card that was never answered has no curve, and another learner’s answers make none', async () => {
	const db = await school(2, ['ann', 'bob']);
	expect(await curveOf(db)).toBeNull();
	await reviews.record(db, 'bob', answered('c.f0/a', 3, noon), noon);
	expect(await curveOf(db)).toBeNull();
});

test('each answer stands on its day, with the recall that was to be expected', async () => {
	const db = await school(2);
	await tell(db, answered('c.f0/a', 3, noon - 30 * days), answered('c.f0/a', 1, noon - 10 * days));
	const { forgetting } = (await curveOf(db))!;
	expect(forgetting.answers.map(({ day, grade }) => [day - today, grade])).toEqual([
		[-30, 3],
		[-10, 1]
	]);
	const [first, second] = forgetting.answers;
	expect(first?.before).toBeNull();
	expect(second?.before).toBeCloseTo(fsrs6().recall(first!.state, 20), 9);
	expect(forgetting.now).toBeCloseTo(fsrs6().recall(second!.state, 10), 9);
});

test('an answer that was taken back is in no curve', async () => {
	const db = await school(2);
	await tell(db, answered('c.f0/a', 3, noon - 9 * days));
	const before = await curveOf(db);
	await tell(db, answered('c.f0/a', 1, noon - days, 'slip'), undone('c.f0/a', 'slip', noon - days + 1));
	expect(await curveOf(db)).toEqual(before);
});

test('whatever happened in whatever order, the curve ends where the memory is, and stays in its picture', async () => {
	await fc.assert(
		fc.asyncProperty(pasts(['c.f0/a']).chain(arrivals), async (past) => {
			const db = await school(1);
			for (const happening of past) await reviews.record(db, learner, happening, later);
			const curve = await curveOf(db, later);
			const [row] = await db
				.select()
				.from(memory)
				.where(and(eq(memory.learnerId, learner), eq(memory.cardId, 'c.f0/a')));
			expect(curve?.forgetting.answers.at(-1)?.state.stability ?? null).toEqual(row?.stability ?? null);
			expect(curve?.forgetting.answers.length ?? 0).toBe(row?.reps ?? 0);
			for (const { x, y } of curve?.chart.answers ?? []) {
				expect(x).toBeGreaterThanOrEqual(curve!.chart.left);
				expect(x).toBeLessThanOrEqual(curve!.chart.right);
				expect(y).toBeLessThanOrEqual(curve!.chart.foot + 1e-6);
			}
			expect(`${curve?.chart.past}${curve?.chart.future}`).not.toContain('NaN');
		}),
		{ numRuns: 25 }
	);
});
