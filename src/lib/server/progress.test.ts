import { eq, isNotNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { fsrs6, type Grade } from '#lib/scheduling/engine.ts';
import * as courses from './courses.ts';
import * as daysOff from './days-off.ts';
import type { Database } from './db/open.ts';
import { memory } from './db/schema.ts';
import { answered, days, noon, quizzed, school, undone } from './fixtures.ts';
import * as progress from './progress.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';

const learner = 'ann';

async function tell(db: Database, ...happenings: reviews.Happening[]) {
	for (const happening of happenings)
		await reviews.record(db, learner, happening, happening.claimedAt ?? noon);
}

function put(kind: 'suspended' | 'buried', card: string): reviews.Happening {
	return { id: `${kind} ${card}`, card, kind, claimedAt: noon, device: 'page', sequence: 0, tookMs: null };
}

async function of(db: Database, now = noon) {
	const found = await progress.of(db, learner, now);
	if (!found) throw new Error('There is no learner');
	return found;
}

/** What the pictures are drawn from. */
async function figures(db: Database) {
	const { today: _, quizzes: __, ...drawn } = await of(db);
	return drawn;
}

test('an empty account sees an example and no streak of its own', async () => {
	const { begun, calendar, streak, forecast, courses } = await of(await school(4));
	expect(begun).toBe(false);
	expect(calendar.answers).toBeGreaterThan(100);
	expect(forecast.total).toBeGreaterThan(50);
	expect(streak).toEqual({ current: 0, longest: 0, today: false, forgiven: 0 });
	expect(courses[0]?.whole).toMatchObject({ cards: 8, seen: 0, now: 0 });
});

test('the calendar counts every answer on its study day', async () => {
	const db = await school(4);
	await tell(
		db,
		answered('c.f0/a', 1, noon - 2 * days),
		answered('c.f0/a', 3, noon - 2 * days + 60_000),
		answered('c.f1/a', 4, noon - days),
		answered('c.f2/a', 3, noon)
	);
	const { calendar, streak } = await of(db);
	expect(calendar).toMatchObject({ answers: 4, studied: 3 });
	expect(streak).toMatchObject({ current: 3, longest: 3, today: true });
	expect((await of(db, noon + days)).streak).toMatchObject({ current: 3, longest: 3, today: false });
	expect((await of(db, noon + 2 * days)).streak).toMatchObject({ current: 0, longest: 3, today: false });
});

test('answers in quizzes are study of their day', async () => {
	const db = await school(4);
	await tell(
		db,
		quizzed('c.f0/a', { typed: 3 }, noon - 2 * days),
		quizzed('c.f1/a', { chosen: 3, of: 4 }, noon - days, 'chosen'),
		answered('c.f0/a', 3, noon)
	);
	const { calendar, streak } = await of(db);
	expect(calendar).toMatchObject({ answers: 3, studied: 3 });
	expect(streak).toMatchObject({ current: 3, longest: 3, today: true });
	await tell(db, undone('c.f1/a', 'chosen', noon));
	expect(await of(db)).toMatchObject({ calendar: { answers: 2, studied: 2 }, streak: { current: 1 } });
});

test('an undone answer is in no figure', async () => {
	const db = await school(4);
	await tell(db, answered('c.f0/a', 3, noon - days));
	const before = await figures(db);
	await tell(db, answered('c.f1/a', 4, noon - 3 * days, 'slip'));
	expect(await figures(db)).not.toEqual(before);
	await tell(db, undone('c.f1/a', 'slip', noon - 3 * days + 1000));
	expect(await figures(db)).toEqual(before);
});

test('an undone answer to a card that came back is in no figure', async () => {
	const db = await school(4);
	await tell(db, answered('c.f0/a', 4, noon - 9 * days), answered('c.f1/a', 4, noon - 9 * days));
	await tell(db, answered('c.f0/a', 3, noon - days));
	const before = await figures(db);
	expect(before.remembered.whole).toMatchObject({ trials: 1, share: 1 });
	await tell(db, answered('c.f1/a', 1, noon, 'slip'));
	expect((await figures(db)).remembered.whole).toMatchObject({ trials: 2, share: 0.5 });
	await tell(db, undone('c.f1/a', 'slip', noon + 1));
	expect(await figures(db)).toEqual(before);
});

test('a day off that was planned, and days on which no card waited, keep the streak', async () => {
	const db = await school(2);
	await tell(db, answered('c.f0/a', 4, noon - 30 * days), answered('c.f0/b', 4, noon - 31 * days));
	const dueDays = async () =>
		(await db.select({ due: memory.dueDay }).from(memory).where(isNotNull(memory.dueDay))).map(
			({ due }) => due!
		);
	const today = 20_463;
	const first = Math.min(...(await dueDays()));
	const at = noon + (first - today) * days;
	expect(first).toBeLessThan(today - 10);
	await tell(db, answered('c.f0/a', 3, at), answered('c.f0/b', 3, at));
	const streakOn = async (day: number) => (await of(db, noon + (day - today) * days)).streak;
	expect(await streakOn(first)).toEqual({
		...{ current: 3, longest: 3, today: true },
		forgiven: first - (today - 30) - 1
	});
	const next = Math.min(...(await dueDays()));
	expect(await streakOn(next)).toMatchObject({ current: 3, today: false });
	expect(await streakOn(next + 1)).toMatchObject({ current: 0 });
	await daysOff.add(db, learner, { from: next, until: next + 1 });
	expect(await streakOn(next + 2)).toMatchObject({ current: 3, today: false });
	expect(await streakOn(next + 3)).toMatchObject({ current: 0 });
	const { calendar } = await of(db, noon + (next + 2 - today) * days);
	const off = calendar.weeks.flat().filter((day) => day?.isOff);
	expect(off.map((day) => day?.day)).toEqual([next, next + 1]);
});

test('a card of a course that was left asks for nothing any more', async () => {
	const db = await school(2);
	await tell(db, answered('c.f0/a', 4, noon - 60 * days), answered('c.f1/a', 3, noon));
	expect((await of(db)).streak.current).toBe(1);
	await courses.enrol(db, learner, 'c', false, noon);
	expect((await of(db)).streak.current).toBe(2);
});

test('retention stands under topics and kinds as they are now, and under its time of day', async () => {
	const db = await school(4);
	await tell(
		db,
		...[0, 1, 2].map((index) => answered(`c.f${index}/a`, 4, noon - 20 * days)),
		...[0, 1, 2].map((index) => answered(`c.f${index}/a`, index === 1 ? 1 : 3, noon - 3 * days))
	);
	const told = (parts: { name: string; retention: { trials: number; share: number } }[]) =>
		parts.map(({ name, retention }) => [name, retention.trials, retention.share]);
	const { remembered, calibration } = await of(db);
	expect(told(remembered.topics)).toEqual([
		['First', 2, 1],
		['Second', 1, 0]
	]);
	expect(told(remembered.kinds)).toEqual([['Questions', 3, 2 / 3]]);
	expect(told(remembered.times)).toEqual([['Afternoon, 12 to 17', 3, 2 / 3]]);
	expect(remembered.lately).toEqual(remembered.whole);
	expect(calibration?.trials).toBe(3);
	await courses.leaveOut(db, learner, 'c.t1', true);
	expect(told((await of(db)).remembered.topics)).toEqual([
		['First', 2, 1],
		['Cards no longer studied', 1, 0]
	]);
});

test('the forecast tells the minutes of each day at the pace of the learner, and which is off', async () => {
	const db = await school(30);
	for (let index = 0; index < 30; index++) await tell(db, answered(`c.f${index}/a`, 4, noon - 60 * days));
	await daysOff.add(db, learner, { from: 20_465, until: 20_465 });
	const { forecast } = await of(db);
	expect(forecast.overdue).toBe(30);
	expect(forecast.days[0]).toMatchObject({ minutes: 2, isOff: false });
	expect(forecast.days.map(({ isOff }) => isOff).indexOf(true)).toBe(2);
});

test('an undo that names the answer of another card takes nothing away', async () => {
	const db = await school(4);
	await tell(db, answered('c.f0/a', 3, noon, 'mine'), undone('c.f1/a', 'mine', noon + 1000));
	expect((await of(db)).calendar.answers).toBe(1);
});

test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Almaty'])(
	'moving to %s loses no answer',
	async (zone) => {
		const db = await school(4);
		await tell(
			db,
			answered('c.f0/a', 3, noon - days),
			answered('c.f1/a', 3, noon),
			answered('c.f2/a', 4, noon)
		);
		await settings.change(db, learner, { zone });
		const { calendar, streak } = await of(db);
		expect(calendar).toMatchObject({ answers: 3, studied: 2 });
		expect(streak).toMatchObject({ current: 2, longest: 2 });
	}
);

test('the forecast leaves out what is suspended, left out, or not enrolled in', async () => {
	const db = await school(4);
	for (const index of [0, 1, 2, 3]) await tell(db, answered(`c.f${index}/a`, 4, noon));
	await db
		.update(memory)
		.set({ dueDay: 20_464 + 3 })
		.where(eq(memory.reps, 1));
	const total = async () => (await of(db)).forecast.total;
	expect(await total()).toBe(4);
	await tell(db, put('suspended', 'c.f0/a'));
	expect(await total()).toBe(3);
	await courses.leaveOut(db, learner, 'c.t1', true);
	expect(await total()).toBe(1);
	await courses.enrol(db, learner, 'c', false, noon);
	expect(await total()).toBe(0);
});

test('the forecast has overdue cards first, and the learning steps today', async () => {
	const db = await school(6);
	await tell(db, answered('c.f0/a', 4, noon - 60 * days), answered('c.f1/a', 1, noon - days));
	const { forecast } = await of(db);
	expect(forecast.overdue).toBe(1);
	expect(forecast.days[0]).toEqual({ day: 20_463, cards: 1, minutes: 1, isOff: false });
});

test('what is put off today, and the sibling of a card met today, come tomorrow', async () => {
	const db = await school(4);
	const before = noon - 60 * days;
	await tell(
		db,
		answered('c.f0/a', 4, before),
		answered('c.f0/b', 4, before - days),
		answered('c.f2/a', 4, before)
	);
	expect((await of(db)).forecast.overdue).toBe(3);
	await tell(db, answered('c.f0/a', 4, noon), put('buried', 'c.f2/a'));
	const { forecast } = await of(db);
	expect(forecast.overdue).toBe(0);
	expect(forecast.days[1]?.cards).toBe(2);
});

test('mastery goes by topic, in the order of the course', async () => {
	const db = await school(4);
	await tell(db, answered('c.f0/a', 4, noon), answered('c.f2/a', 4, noon), answered('c.f2/b', 3, noon));
	const [course] = (await of(db)).courses;
	expect(course).toMatchObject({ id: 'c', title: 'A course', whole: { cards: 8, seen: 3, now: 3 / 8 } });
	expect(course?.topics.map(({ title, mastery }) => [title, mastery.cards, mastery.seen])).toEqual([
		['First', 4, 3],
		['Second', 4, 0]
	]);
	await courses.leaveOut(db, learner, 'c.t1', true);
	expect((await of(db)).courses[0]?.topics.map(({ title }) => title)).toEqual(['First']);
});

test('cards that are counted together are as well known as each of them', async () => {
	const db = await school(40);
	for (let index = 0; index < 40; index++) {
		const at = noon - ((index * 7) % 90) * days;
		await tell(db, answered(`c.f${index}/a`, ((index % 4) + 1) as Grade, at));
	}
	const engine = fsrs6();
	const rows = await db.select().from(memory).where(isNotNull(memory.stability));
	const recalls = rows.map(({ stability, difficulty, lastDay }) =>
		engine.recall({ stability: stability!, difficulty: difficulty! }, 20_463 - lastDay!)
	);
	const exact = recalls.reduce((sum, recall) => sum + recall, 0) / 80;
	expect((await of(db)).courses[0]?.whole.now).toBeCloseTo(exact, 3);
});
