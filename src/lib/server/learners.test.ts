import { eq, getTableColumns, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import * as cards from './cards.ts';
import * as wordings from './wordings.ts';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import * as schema from './db/schema.ts';
import { answered, days, noon, school, undone } from './fixtures.ts';
import * as learners from './learners.ts';
import { rebuild } from './memories.ts';
import * as reviews from './reviews.ts';

const { memory, review, user } = schema;

/** Ann has an account; Guest studies without one. */
async function annAndGuest(): Promise<Database> {
	const db = await school(3, ['ann', 'guest']);
	await db.update(user).set({ isAnonymous: true }).where(eq(user.id, 'guest'));
	return db;
}

const tell = (db: Database, learner: string, happening: reviews.Happening) =>
	reviews.record(db, learner, happening, happening.claimedAt ?? noon);

const logOf = async (db: Database, learner: string) =>
	(await db.select().from(review).where(eq(review.learnerId, learner)).orderBy(review.position)).map(
		({ id }) => id
	);

const memoriesOf = async (db: Database, learner: string) =>
	db.select().from(memory).where(eq(memory.learnerId, learner)).orderBy(memory.cardId);

/** Every row, in any table, that names a learner. */
async function rowsNaming(db: Database, learner: string): Promise<string[]> {
	const found: string[] = [];
	for (const table of Object.values(schema).filter((each) => is(each, SQLiteTable)))
		for (const [name, column] of Object.entries(getTableColumns(table)))
			if (column.dataType === 'string' && (await db.$count(table, eq(column, learner))) > 0) found.push(name);
	return found;
}

test('a new learner has settings, the starter course and its cards, once', async () => {
	const db = await school(2);
	await learners.settle(db, 'ann', 'Asia/Almaty', noon + days);
	expect(await db.$count(schema.studySettings)).toBe(1);
	expect(await db.$count(schema.enrolment)).toBe(1);
	expect(await db.$count(memory)).toBe(4);
});

test('keeping an account changes neither its id nor its progress', async () => {
	const db = await annAndGuest();
	await tell(db, 'guest', answered('c.f0/a', 3, noon));
	const before = await memoriesOf(db, 'guest');
	const kept = { email: 'Guest@Home.kz', name: 'G', passwordHash: 'x' };
	expect(await learners.keep(db, 'guest', kept, noon)).toBe('kept');
	expect(await learners.keep(db, 'guest', kept, noon)).toBe('kept before');
	expect(await memoriesOf(db, 'guest')).toEqual(before);
	expect(await db.query.user.findFirst({ where: eq(user.id, 'guest') })).toMatchObject({
		email: 'guest@home.kz',
		isAnonymous: false
	});
});

test('an e-mail address that is taken changes nothing', async () => {
	const db = await annAndGuest();
	const wanted = { email: 'ann@example.org', name: '', passwordHash: 'x' };
	expect(await learners.keep(db, 'guest', wanted, noon)).toBe('taken');
	expect(await db.$count(schema.account)).toBe(0);
});

test('joining unites the two logs, and the memories follow from all of it', async () => {
	const db = await annAndGuest();
	await tell(db, 'ann', answered('c.f0/a', 3, noon, 'a1'));
	await tell(db, 'guest', answered('c.f0/a', 4, noon + days, 'g1'));
	await tell(db, 'guest', answered('c.f1/a', 3, noon + days, 'g2'));
	await tell(db, 'guest', undone('c.f1/a', 'g2', noon + days + 1));
	await tell(db, 'ann', answered('c.f2/a', 3, noon + 2 * days, 'a2'));
	await learners.join(db, 'guest', 'ann', noon + 3 * days);

	const log = await logOf(db, 'ann');
	expect(log).toEqual(expect.arrayContaining(['a1', 'a2', 'g1', 'g2']));
	const memories = await memoriesOf(db, 'ann');
	expect(memories.map(({ cardId, reps }) => [cardId, reps])).toEqual([
		['c.f0/a', 2],
		['c.f0/b', 0],
		['c.f1/a', 0],
		['c.f1/b', 0],
		['c.f2/a', 1],
		['c.f2/b', 0]
	]);
	await rebuild(db, 'ann');
	expect(await memoriesOf(db, 'ann')).toEqual(memories);
	expect(await rowsNaming(db, 'guest')).toEqual([]);
});

test('a card that both have studied is due by what both have answered', async () => {
	const db = await annAndGuest();
	for (const [day, grade] of [
		[0, 3],
		[3, 3],
		[12, 3]
	] as const)
		await tell(db, 'ann', answered('c.f0/a', grade, noon + day * days));
	await tell(db, 'guest', answered('c.f0/a', 3, noon + 20 * days));
	const [alone] = await memoriesOf(db, 'ann');
	await learners.join(db, 'guest', 'ann', noon + 20 * days);
	const [joined] = await memoriesOf(db, 'ann');
	expect(joined?.stability).toBeGreaterThan(alone?.stability ?? Infinity);
	expect(joined?.dueAt).toBeNull();
	expect(joined?.dueDay).toBeGreaterThan(noon / days + 21);
});

test('joining twice counts nothing twice, and a half-done joining is finished by the next', async () => {
	const db = await annAndGuest();
	await tell(db, 'guest', answered('c.f0/a', 3, noon, 'g1'));
	const [copied] = await db.select().from(review);
	if (!copied) throw new Error('There is no review');
	await db.insert(review).values({ ...copied, position: undefined, learnerId: 'ann' });
	await learners.join(db, 'guest', 'ann', noon + days);
	await learners.join(db, 'guest', 'ann', noon + days);
	expect(await logOf(db, 'ann')).toEqual(['g1']);
	expect((await memoriesOf(db, 'ann'))[0]).toMatchObject({ cardId: 'c.f0/a', reps: 1 });
});

test('courses, words and what was left out come along; the course stays its learner’s own', async () => {
	const db = await annAndGuest();
	const own = await courses.create(db, 'guest', 'My reading', noon);
	await courses.leaveOut(db, 'guest', 'c.t1', true);
	await wordings.change(db, 'guest', 'c.f0/a', { prompt: 'Mine?', answer: 'yes' });
	await learners.join(db, 'guest', 'ann', noon);
	expect(await courses.find(db, 'ann', own)).toMatchObject({ own: true, enrolled: true });
	expect(await db.$count(schema.leftOut, eq(schema.leftOut.learnerId, 'ann'))).toBe(1);
	expect((await cards.study(db, 'ann', ['c.f0/a']))[0]?.prompt).toBe('Mine?');
});

test('a learner who has an account is never joined to another', async () => {
	const db = await school(1, ['ann', 'bob']);
	await tell(db, 'bob', answered('c.f0/a', 3, noon));
	await learners.join(db, 'bob', 'ann', noon);
	expect(await logOf(db, 'ann')).toEqual([]);
	expect(await learners.exists(db, 'bob')).toBe(true);
});

test('deleting a learner leaves nothing of theirs, and everything of the others', async () => {
	const db = await annAndGuest();
	await tell(db, 'guest', answered('c.f0/a', 3, noon));
	await tell(db, 'ann', answered('c.f0/a', 3, noon));
	await courses.create(db, 'guest', 'My reading', noon);
	await wordings.change(db, 'guest', 'c.f0/a', { prompt: 'Mine?', answer: 'yes' });
	await courses.leaveOut(db, 'guest', 'c.t1', true);
	await learners.keep(db, 'guest', { email: 'g@home.kz', name: 'G', passwordHash: 'x' }, noon);
	const others = await rowsNaming(db, 'ann');
	expect((await rowsNaming(db, 'guest')).length).toBeGreaterThan(others.length);
	await learners.remove(db, 'guest');
	expect(await rowsNaming(db, 'guest')).toEqual([]);
	expect(await rowsNaming(db, 'ann')).toEqual(others);
	expect(await db.$count(schema.course)).toBe(1);
});
