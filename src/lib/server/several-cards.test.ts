import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Database } from './db/open.ts';
import { card, course, fact, memory, review, topic } from './db/schema.ts';
import { answered, bring, noon, prepared, school } from './fixtures.ts';
import { differing } from './memories.ts';
import * as reviews from './reviews.ts';
import * as several from './several-cards.ts';

const none = { cards: [], facts: [] };

/** Bob's course with a text of his own, two of its cards accepted, and two topics. */
async function withOwn() {
	const db = await school(2, ['ann', 'bob']);
	const text =
		'The Balkhash Academy was founded in March 1901.\n\nThe Zaysan Academy was founded in March 1902.';
	await bring(db, 'bob', 'text', { newCourse: 'Waters' }, await prepared(text));
	const [own] = await db.select({ id: course.id }).from(course).where(eq(course.ownerId, 'bob'));
	const courseId = own?.id ?? '';
	const facts = (await db.select().from(fact).where(eq(fact.courseId, courseId))).map(({ id }) => id);
	const cards = (await db.select().from(card)).filter(({ factId }) => facts.includes(factId));
	await db
		.update(card)
		.set({ status: 'accepted' })
		.where(eq(card.id, cards[0]?.id ?? ''));
	for (const [position, id] of ['one', 'two'].entries())
		await db.insert(topic).values({ id, courseId, title: id, position });
	return { db, facts, cards: cards.map(({ id }) => id) };
}

const suspended = async (db: Database, learner: string) =>
	(await db.select().from(memory).where(eq(memory.learnerId, learner)))
		.filter((row) => row.suspended)
		.map(({ cardId }) => cardId)
		.sort();
const statuses = async (db: Database, ids: string[]) =>
	(await db.select().from(card)).filter(({ id }) => ids.includes(id)).map(({ status }) => status);

test('cards are suspended by themselves or by their facts, once however often it is sent, and that is undone', async () => {
	const db = await school(3, ['ann', 'bob']);
	const wanted = { cards: ['c.f0/a', 'c.f1/a'], facts: ['c.f1'] };
	const ids = await several.asked(db, 'ann', wanted);
	expect(ids.sort()).toEqual(['c.f0/a', 'c.f1/a', 'c.f1/b']);
	for (let times = 0; times < 2; times++) await several.note(db, 'ann', 'form', ids, 'suspended', noon);
	expect(await suspended(db, 'ann')).toEqual(ids);
	expect(await suspended(db, 'bob')).toEqual([]);
	expect(await db.$count(review)).toBe(3);

	expect(await several.undo(db, 'ann', { id: 'undo', undoes: 'form', cards: ids }, noon + 1)).toBe(3);
	expect(await suspended(db, 'ann')).toEqual([]);
	expect(await differing(db, 'ann')).toBe(0);
});

test('what was suspended under an id is not taken up again under the same', async () => {
	const db = await school(1);
	expect(await several.note(db, 'ann', 'form', ['c.f0/a'], 'suspended', noon)).toBe(true);
	expect(await several.note(db, 'ann', 'form', ['c.f0/a'], 'resumed', noon + 1)).toBe(false);
	expect(await suspended(db, 'ann')).toEqual(['c.f0/a']);
});

test('undoing leaves alone what was suspended before', async () => {
	const db = await school(1);
	await reviews.record(db, 'ann', { ...answered('c.f0/a', 3, noon), kind: 'suspended' }, noon);
	await several.note(db, 'ann', 'form', ['c.f0/a', 'c.f0/b'], 'suspended', noon + 1);
	await several.undo(db, 'ann', { id: 'undo', undoes: 'form', cards: ['c.f0/a', 'c.f0/b'] }, noon + 2);
	expect(await suspended(db, 'ann')).toEqual(['c.f0/a']);
	await several.note(db, 'ann', 'again', ['c.f0/a'], 'resumed', noon + 3);
	expect(await suspended(db, 'ann')).toEqual([]);
});

test('cards of one’s own are deleted and brought back as they were, with what was known of them', async () => {
	const { db, facts, cards } = await withOwn();
	const before = await statuses(db, cards);
	expect(before).toContain('draft');
	await reviews.record(db, 'bob', answered(cards[0] ?? '', 3, noon), noon);
	const deleted = await several.remove(db, 'bob', { cards: ['c.f0/a'], facts });
	expect(deleted.accepted).toEqual([cards[0]]);
	expect(new Set(await statuses(db, cards))).toEqual(new Set(['rejected']));
	expect(await statuses(db, ['c.f0/a'])).toEqual(['accepted']);
	const chosen = { cards, facts: [] };
	expect(await several.areAll(db, 'bob', 'deleted', chosen)).toBe(true);
	expect(await several.areAll(db, 'ann', 'deleted', chosen)).toBe(false);
	expect(await several.restore(db, 'ann', deleted)).toBe(0);
	expect(await several.restore(db, 'bob', deleted)).toBe(cards.length);
	expect(await several.areAll(db, 'bob', 'there', chosen)).toBe(true);
	expect(await several.areAll(db, 'bob', 'deleted', chosen)).toBe(false);
	expect(await statuses(db, cards)).toEqual(before);
	expect(await differing(db, 'bob')).toBe(0);
});

test('facts are moved to a topic of their course, and back to where they were', async () => {
	const { db, facts, cards } = await withOwn();
	const where = async () =>
		(await db.select().from(fact)).filter(({ id }) => facts.includes(id)).map(({ topicId }) => topicId);
	await db
		.update(fact)
		.set({ topicId: 'two' })
		.where(eq(fact.id, facts[0] ?? ''));
	const before = await where();
	const moved = await several.move(db, 'bob', { cards: cards.slice(0, 1), facts: [...facts, 'c.f0'] }, 'one');
	expect([...moved.facts].sort()).toEqual([...facts].sort());
	expect(new Set(await where())).toEqual(new Set(['one']));
	expect(await several.areIn(db, 'bob', { cards: [], facts }, 'one')).toBe(true);
	expect(await several.areIn(db, 'bob', { cards: [], facts }, 'two')).toBe(false);
	expect(await several.areIn(db, 'ann', { cards: [], facts }, 'one')).toBe(false);
	expect(await several.moveBack(db, 'ann', moved)).toBe(0);
	expect(await several.moveBack(db, 'bob', moved)).toBe(facts.length);
	expect(await where()).toEqual(before);
});

test('nobody does anything to another’s cards', async () => {
	const { db, facts, cards } = await withOwn();
	const before = [await db.select().from(card), await db.select().from(fact), await db.select().from(memory)];
	expect(await several.asked(db, 'ann', { cards, facts })).toEqual([]);
	await several.note(db, 'ann', 'form', cards, 'suspended', noon);
	expect(await several.remove(db, 'ann', { cards, facts })).toEqual({ accepted: [], drafts: [] });
	expect(await several.move(db, 'ann', { cards, facts }, 'one')).toEqual({ facts: [], topics: [] });
	expect(await several.asked(db, 'ann', none)).toEqual([]);
	expect([
		await db.select().from(card),
		await db.select().from(fact),
		await db.select().from(memory)
	]).toEqual(before);
});
