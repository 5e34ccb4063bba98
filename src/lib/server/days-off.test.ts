import { expect, test } from 'vitest';
import type { Database } from './db/open.ts';
import * as daysOff from './days-off.ts';
import { memory } from './db/schema.ts';
import { days, noon, school } from './fixtures.ts';
import * as forecasts from './forecasts.ts';

const today = Math.floor(noon / days);
const learner = 'ann';

/** A card that is due on each of these days, in turn for the days before and after a day off. */
async function dueOn(db: Database, due: number[]): Promise<void> {
	const known = {
		learnerId: learner,
		stability: 9,
		difficulty: 5,
		phase: 'review' as const,
		lastDay: today - 9
	};
	const rows = due.map((dueDay, index) => ({ ...known, cardId: `c.f${index}/a`, dueDay, knows: index }));
	await db.delete(memory);
	await db.insert(memory).values(rows);
}

async function added(db: Database, from: number, until: number): Promise<void> {
	for (let day = from; day <= until; day += daysOff.longestStretch)
		await daysOff.add(db, learner, { from: day, until: Math.min(until, day + daysOff.longestStretch - 1) });
}

test('what is due on a day off is asked around it, however far ahead that is', async () => {
	for (const ahead of [3, 119, 121, 400, 700]) {
		const db = await school(4);
		await daysOff.add(db, learner, { from: today + ahead, until: today + ahead });
		await dueOn(db, [today + ahead, today + ahead]);
		expect(await forecasts.due(db, learner, today, today + 730)).toEqual([
			{ day: today + ahead - 1, cards: 1 },
			{ day: today + ahead + 1, cards: 1 }
		]);
	}
});

test('of a stretch that was added bit by bit and is longer than any, nothing is lost or comes on a day off', async () => {
	const db = await school(8);
	await added(db, today + 5, today + 204);
	await dueOn(db, [today + 5, today + 6, today + 104, today + 105, today + 203, today + 204]);
	const asked = await forecasts.due(db, learner, today, today + 730);
	expect(asked.reduce((sum, { cards }) => sum + cards, 0)).toBe(6);
	expect(asked.every(({ day }) => day < today + 5 || day > today + 204)).toBe(true);
	const soon = await forecasts.due(db, learner, today, today + 4);
	expect(soon).toEqual(asked.filter(({ day }) => day <= today + 4));
});

test('the stretch that a day lies in is told whole', async () => {
	const db = await school(1);
	await added(db, today - 100, today + 99);
	expect(await daysOff.around(db, learner, today)).toEqual({ from: today - 100, until: today + 99 });
	expect(await daysOff.list(db, learner, today - 90)).toEqual([{ from: today - 100, until: today + 99 }]);
	expect(await daysOff.list(db, learner, today + 100)).toEqual([]);
	expect(await daysOff.around(db, learner, today + 100)).toBe(null);
});
