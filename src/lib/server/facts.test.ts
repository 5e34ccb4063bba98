import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import { card } from './db/schema.ts';
import * as drafts from './drafts.ts';
import * as facts from './facts.ts';
import { answered, bring, noon, prepared, school } from './fixtures.ts';
import * as reviews from './reviews.ts';

/** A text with one draft, in a course of Ann's own. */
async function withDraft(names = ['ann']) {
	const db = await school(1, names);
	const text = 'The Academy of Lakes was founded in March 1931.';
	await bring(db, 'ann', 'text', { newCourse: '' }, await prepared(text, 'Lakes'));
	const [draft] = await drafts.list(db, 'ann', 'draft');
	return { db, draft: draft! };
}

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
});
