import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { card, fact, topic } from './db/schema.ts';
import { noon, school } from './fixtures.ts';
import * as topics from './topics.ts';

/** A course of Ann's own with facts `f0` to `f5`, of one accepted card each, and the topics Lakes, Rivers and Seas. */
async function own(names = ['ann']) {
	const db = await school(2, names);
	const course = await courses.create(db, 'ann', 'Waters', noon);
	const positions = [0, 1, 2, 3, 4, 5];
	await db
		.insert(fact)
		.values(
			positions.map((position) => ({ id: `f${position}`, courseId: course, statement: 'So.', position }))
		);
	await db.insert(card).values(
		positions.map((position) => ({
			id: `c${position}`,
			factId: `f${position}`,
			position: 0,
			kind: 'question' as const,
			prompt: 'So?',
			answer: 'So.',
			accepted: [],
			status: 'accepted' as const
		}))
	);
	const make = async (title: string) => idOf(await topics.create(db, 'ann', course, title, noon));
	const [lakes, rivers, seas] = [await make('Lakes'), await make('Rivers'), await make('Seas')];
	await topics.move(db, 'ann', ['f0', 'f1'], lakes);
	await topics.move(db, 'ann', ['f2'], rivers);
	const titles = async () => (await topics.list(db, 'ann', course)).map(({ title }) => title);
	return { db, course, lakes, rivers, seas, titles };
}

function idOf(made: topics.Titled): string {
	if (made.kind !== 'done') throw new Error(made.kind);
	return made.id;
}

async function where(db: Database): Promise<(string | null)[]> {
	const rows = await db
		.select({ title: topic.title, statement: fact.statement })
		.from(fact)
		.leftJoin(topic, eq(topic.id, fact.topicId))
		.where(eq(fact.statement, 'So.'))
		.orderBy(asc(fact.id));
	return rows.map(({ title }) => title);
}

test('topics are listed in their order with the facts and cards that are in use', async () => {
	const { db, course } = await own();
	await db.update(card).set({ status: 'draft' }).where(eq(card.id, 'c0'));
	await db.update(card).set({ status: 'rejected' }).where(eq(card.id, 'c2'));
	expect(await topics.list(db, 'ann', course)).toMatchObject([
		{ title: 'Lakes', facts: 2, cards: 1, drafts: 1 },
		{ title: 'Rivers', facts: 0, cards: 0, drafts: 0 },
		{ title: 'Seas', facts: 0 }
	]);
	expect(await topics.outside(db, 'ann', course)).toEqual({ facts: 3, cards: 3, drafts: 0 });
});

test('the facts of a topic, or of none, come so many at a time', async () => {
	const { db, course, lakes, rivers } = await own();
	await db.update(card).set({ status: 'rejected' }).where(eq(card.id, 'c2'));
	const ids = async (topic: string | null, from = 0, most = 10) =>
		(await topics.facts(db, 'ann', { course, topic }, { from, most })).map(({ id }) => id);
	expect(await ids(lakes)).toEqual(['f0', 'f1']);
	expect(await ids(rivers)).toEqual([]);
	expect(await ids(null)).toEqual(['f3', 'f4', 'f5']);
	expect(await ids(null, 1, 1)).toEqual(['f4']);
});

test('two topics of a course are never called alike', async () => {
	const { db, course, lakes, rivers, titles } = await own();
	expect(await topics.create(db, 'ann', course, 'the lake', noon)).toEqual({
		kind: 'known',
		id: lakes,
		title: 'Lakes'
	});
	expect(await topics.rename(db, 'ann', rivers, 'LAKES')).toMatchObject({ kind: 'known', id: lakes });
	expect(await topics.rename(db, 'ann', lakes, 'The lakes')).toMatchObject({ kind: 'done' });
	expect(await titles()).toEqual(['The lakes', 'Rivers', 'Seas']);
});

test('a topic that was suggested is the learner’s own once they renamed it', async () => {
	const { db, course, lakes } = await own();
	await db.update(topic).set({ suggestedFrom: 'headings' }).where(eq(topic.id, lakes));
	expect((await topics.list(db, 'ann', course))[0]?.suggestedFrom).toBe('headings');
	await topics.rename(db, 'ann', lakes, 'Ponds');
	expect((await topics.list(db, 'ann', course))[0]?.suggestedFrom).toBeNull();
});

test('topics move up and down, and stay where they are at the ends', async () => {
	const { db, lakes, seas, titles } = await own();
	await topics.reorder(db, 'ann', seas, 'up');
	expect(await titles()).toEqual(['Lakes', 'Seas', 'Rivers']);
	await topics.reorder(db, 'ann', lakes, 'up');
	await topics.reorder(db, 'ann', lakes, 'down');
	expect(await titles()).toEqual(['Seas', 'Lakes', 'Rivers']);
});

test('a merged topic gives its facts away, and comes back with those that nobody moved on', async () => {
	const { db, course, lakes, rivers, seas, titles } = await own();
	const gone = await topics.merge(db, 'ann', lakes, rivers);
	expect(gone).toMatchObject({ title: 'Lakes', facts: ['f0', 'f1'] });
	expect(await titles()).toEqual(['Rivers', 'Seas']);
	expect(await where(db)).toEqual(['Rivers', 'Rivers', 'Rivers', null, null, null]);
	await topics.move(db, 'ann', ['f1'], seas);
	await topics.restore(db, 'ann', course, gone!, rivers, noon);
	expect(await titles()).toEqual(['Lakes', 'Rivers', 'Seas']);
	expect(await where(db)).toEqual(['Lakes', 'Seas', 'Rivers', null, null, null]);
});

test('a topic that is taken away leaves its facts in none, and can be brought back once', async () => {
	const { db, course, rivers, titles } = await own();
	const gone = await topics.remove(db, 'ann', rivers);
	expect(await titles()).toEqual(['Lakes', 'Seas']);
	expect((await where(db))[2]).toBeNull();
	await topics.restore(db, 'ann', course, gone!, null, noon);
	await topics.restore(db, 'ann', course, gone!, null, noon);
	expect(await titles()).toEqual(['Lakes', 'Rivers', 'Seas']);
	expect((await where(db))[2]).toBe('Rivers');
});

test('facts move many at once, to a topic of their own course or to none', async () => {
	const { db, lakes } = await own();
	expect(await topics.move(db, 'ann', ['f3', 'f4', 'nothing'], lakes)).toBe(2);
	expect(await topics.move(db, 'ann', ['f0'], null)).toBe(1);
	expect(await where(db)).toEqual([null, 'Lakes', 'Rivers', 'Lakes', 'Lakes', null]);
	expect(await topics.move(db, 'ann', ['f0'], 'c.t0')).toBe(0);
	expect(await topics.move(db, 'ann', ['f0'], 'nothing')).toBe(0);
	const other = await courses.create(db, 'ann', 'Another', noon);
	const far = idOf(await topics.create(db, 'ann', other, 'Far', noon));
	expect(await topics.move(db, 'ann', ['f0'], far)).toBe(0);
	expect(await topics.merge(db, 'ann', lakes, far)).toBeNull();
});

test('nobody changes the topics of somebody else or of the starter course', async () => {
	const { db, course, lakes, rivers, titles } = await own(['ann', 'bob']);
	const before = [await where(db), await titles()];
	expect(await topics.list(db, 'bob', course)).toEqual([]);
	expect(await topics.facts(db, 'bob', { course, topic: lakes }, { from: 0, most: 9 })).toEqual([]);
	expect(await topics.outside(db, 'bob', course)).toEqual({ facts: 0, cards: 0, drafts: 0 });
	expect(await topics.create(db, 'bob', course, 'New', noon)).toEqual({ kind: 'missing' });
	expect(await topics.rename(db, 'bob', lakes, 'New')).toEqual({ kind: 'missing' });
	expect(await topics.merge(db, 'bob', lakes, rivers)).toBeNull();
	expect(await topics.remove(db, 'bob', lakes)).toBeNull();
	expect(await topics.reorder(db, 'bob', lakes, 'down')).toBe(false);
	expect(await topics.move(db, 'bob', ['f0'], rivers)).toBe(0);
	const gone = { title: 'New', position: 0, suggestedFrom: null, facts: ['f0'] };
	expect(await topics.restore(db, 'bob', course, gone, lakes, noon)).toEqual({ kind: 'missing' });
	expect(await topics.rename(db, 'ann', 'c.t0', 'New')).toEqual({ kind: 'missing' });
	expect(await topics.remove(db, 'ann', 'c.t0')).toBeNull();
	expect(await topics.create(db, 'ann', 'c', 'New', noon)).toEqual({ kind: 'missing' });
	expect(await topics.move(db, 'ann', ['c.f0'], null)).toBe(0);
	expect([await where(db), await titles()]).toEqual(before);
});
