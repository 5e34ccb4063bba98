import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import { card } from './db/schema.ts';
import * as drafts from './drafts.ts';
import * as facts from './facts.ts';
import { answered, bring, days, noon, prepared, school } from './fixtures.ts';
import * as reviews from './reviews.ts';

/** A text with one draft, in a course of Ann's own. */
async function withDraft(names = ['ann']) {
	const db = await school(1, names);
	const text = 'The Academy of Lakes was founded in March 1931.';
	await bring(db, 'ann', 'text', { newCourse: '' }, await prepared(text, 'Lakes'));
	const [draft] = await drafts.list(db, 'ann', 'draft');
	return { db, draft: draft! };
}

test('a fact is told with its cards and with its citation in context', async () => {
	const db = await school(3);
	const found = await facts.find(db, 'ann', 'c.f1', noon);
	expect(found).toMatchObject({ statement: 'Sentence 1 is true.', topic: 'Second', course: 'A course' });
	expect(found?.cards.map(({ id, standing, dueIn }) => [id, standing, dueIn])).toEqual([
		['c.f1/a', 'new', null],
		['c.f1/b', 'new', null]
	]);
	expect(found?.citations).toMatchObject([
		{
			quote: 'Sentence 1 is true.',
			around: { before: 'Sentence 0 is true. ', after: ' Sentence 2 is true.' }
		}
	]);
});

test('an answered card is known, fades after its day, and is due by then', async () => {
	const db = await school(1);
	await reviews.record(db, 'ann', answered('c.f0/a', 4, noon), noon);
	const dueIn = (await facts.find(db, 'ann', 'c.f0', noon))?.cards[0]?.dueIn ?? 0;
	expect(dueIn).toBeGreaterThan(1);
	const on = async (day: number) => (await facts.find(db, 'ann', 'c.f0', noon + day * days))?.cards[0];
	expect((await on(1))?.standing).toBe('known');
	expect(await on(dueIn * 3)).toMatchObject({ standing: 'fading', dueIn: -2 * dueIn });
});

test('a suspended card says so until it is resumed', async () => {
	const db = await school(1);
	const said = { card: 'c.f0/a', claimedAt: noon, device: 'form', sequence: 0, tookMs: null };
	const isSuspended = async () => (await facts.find(db, 'ann', 'c.f0', noon))?.cards[0]?.suspended;
	await reviews.record(db, 'ann', { ...said, id: 'one', kind: 'suspended' }, noon);
	expect(await isSuspended()).toBe(true);
	await reviews.record(db, 'ann', { ...said, id: 'two', kind: 'resumed' }, noon + 1);
	expect(await isSuspended()).toBe(false);
});

test('the facts of a course are those with accepted cards, in its order, each as well known as its cards', async () => {
	const db = await school(3);
	await db.update(card).set({ status: 'retired' }).where(eq(card.factId, 'c.f2'));
	await reviews.record(db, 'ann', answered('c.f1/a', 4, noon), noon);
	const lines = await facts.ofCourse(db, 'ann', 'c', noon);
	expect(lines.map(({ id, standing, cards }) => [id, standing, cards])).toEqual([
		['c.f0', 'new', ['new', 'new']],
		['c.f1', 'learning', ['known', 'new']]
	]);
});

test('a document is marked where accepted facts quote it, and where one draft does that is asked for', async () => {
	const { db, draft } = await withDraft();
	expect(await facts.inDocument(db, 'ann', 'text', noon)).toEqual([]);
	expect(await facts.inDocument(db, 'ann', 'text', noon, draft.factId)).toHaveLength(1);
	await drafts.decide(db, 'ann', draft.id, 'accepted');
	expect(await facts.inDocument(db, 'ann', 'text', noon)).toMatchObject([
		{ factId: draft.factId, start: 0, standing: 'new' }
	]);
});

test('nobody else sees the facts of a course', async () => {
	const { db, draft } = await withDraft(['ann', 'bob']);
	await drafts.decide(db, 'ann', draft.id, 'accepted');
	const course = (await courses.list(db, 'ann')).at(-1)!.id;
	expect(await facts.ofCourse(db, 'ann', course, noon)).toHaveLength(1);
	expect(await facts.ofCourse(db, 'bob', course, noon)).toEqual([]);
	expect(await facts.inDocument(db, 'bob', 'text', noon, draft.factId)).toEqual([]);
	expect(await facts.find(db, 'bob', draft.factId, noon)).toBeNull();
	expect(await facts.find(db, 'ann', 'nowhere', noon)).toBeNull();
});
