import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import { card } from './db/schema.ts';
import { noon, school } from './fixtures.ts';

test('courses are listed with what is in them, the starter course first, nobody else’s at all', async () => {
	const db = await school(3, ['ann', 'bob']);
	await courses.create(db, 'bob', 'Of Bob', noon);
	await courses.create(db, 'ann', 'Of Ann', noon);
	await db.update(card).set({ status: 'draft' });
	const listed = (await courses.list(db, 'ann')).map(({ title, documents, cards, drafts, own }) => [
		title,
		documents,
		cards,
		drafts,
		own
	]);
	expect(listed).toEqual([
		['A course', 1, 0, 6, false],
		['Of Ann', 0, 0, 0, true]
	]);
});

test('only its owner renames or deletes a course, and nobody the starter course', async () => {
	const db = await school(1, ['ann', 'bob']);
	const id = await courses.create(db, 'ann', 'Mine', noon);
	expect(await courses.rename(db, 'bob', id, 'Yours')).toBe(false);
	expect(await courses.remove(db, 'bob', id)).toBe(false);
	expect(await courses.rename(db, 'ann', 'c', 'Yours')).toBe(false);
	expect(await courses.remove(db, 'ann', 'c')).toBe(false);
	expect((await courses.list(db, 'ann')).map(({ title }) => title)).toEqual(['A course', 'Mine']);
	expect(await courses.rename(db, 'ann', id, 'Still mine')).toBe(true);
	expect((await courses.find(db, 'ann', id))?.title).toBe('Still mine');
	expect(await courses.find(db, 'bob', id)).toBeNull();
	expect(await courses.remove(db, 'ann', id)).toBe(true);
	expect(await courses.find(db, 'ann', id)).toBeNull();
});

test('a topic can be left out and taken in again only when it is optional', async () => {
	const db = await school(2);
	const leftOut = async () => (await courses.topics(db, 'ann', 'c')).map((topic) => topic.leftOut);
	expect(await courses.leaveOut(db, 'ann', 'c.t0', true)).toBe(false);
	expect(await courses.leaveOut(db, 'ann', 'c.t1', true)).toBe(true);
	expect(await leftOut()).toEqual([false, true]);
	expect(await courses.leaveOut(db, 'ann', 'c.t1', false)).toBe(true);
	expect(await leftOut()).toEqual([false, false]);
});

test('studying a course can be stopped and begun again, but not that of somebody else', async () => {
	const db = await school(1, ['ann', 'bob']);
	const id = await courses.create(db, 'bob', 'Of Bob', noon);
	expect(await courses.enrol(db, 'ann', id, true, noon)).toBe(false);
	expect(await courses.enrol(db, 'ann', 'c', false, noon)).toBe(true);
	expect((await courses.find(db, 'ann', 'c'))?.enrolled).toBe(false);
	expect(await courses.enrol(db, 'ann', 'c', true, noon)).toBe(true);
	expect((await courses.find(db, 'ann', 'c'))?.enrolled).toBe(true);
});
