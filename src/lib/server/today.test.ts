import { expect, test } from 'vitest';
import { answered, days, noon, school, undone } from './fixtures.ts';
import * as reviews from './reviews.ts';
import * as sittings from './sittings.ts';
import * as today from './today.ts';

const learner = 'ann';

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
	expect(await at(noon)).toMatchObject({ due: 6, fresh: 6, minutes: 1, begun: false, tomorrow: 0 });
	expect((await at(noon, [], 40)).minutes).toBe(3);
});

test('cards that come back within minutes are due', async () => {
	const now = noon + 60_000;
	expect(await at(now, [answered('c.f0/a', 1, noon)])).toMatchObject({ due: 6, fresh: 5, begun: true });
});

test('when nothing is due it tells how many cards tomorrow will ask', async () => {
	const all = Array.from({ length: 6 }, (_, index) => answered(`c.f${index}/a`, 4, noon));
	expect(await at(noon + 1000, all)).toMatchObject({ due: 0, fresh: 0, tomorrow: 6 });
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

test('an undone answer never happened', async () => {
	const yesterday = noon - days;
	const found = await at(noon, [
		answered('c.f0/a', 4, yesterday, 'slip'),
		undone('c.f0/a', 'slip', yesterday + 1000)
	]);
	expect(found).toMatchObject({ begun: false, yesterday: { asked: 0, knew: 0, met: 0 }, due: 6 });
});

test('the minutes follow from how long the learner takes', async () => {
	const slow = { ...answered('c.f0/a', 4, noon), tookMs: 60_000 };
	expect((await at(noon + 1000, [slow])).minutes).toBe(5);
});
