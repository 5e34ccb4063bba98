import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, enrolment, fact, memory, passage, review } from './db/schema.ts';
import * as documents from './documents.ts';
import * as drafts from './drafts.ts';
import { answered, noon, school } from './fixtures.ts';
import { prepare, type Prepared } from './prepare.ts';
import * as reviews from './reviews.ts';

const text = [
	'The lake',
	'',
	'The Kazakh Academy of Lakes (KAL) was founded in March 1931. It is said that they liked it.',
	'',
	'The Treaty of Balkhash was signed in Almaty on 12 May 1994. Who would have thought so?'
].join('\n');

async function prepared(words = text): Promise<Prepared> {
	const preparation = await prepare({ kind: 'pasted', text: words, title: '' });
	if ('problem' in preparation) throw new Error(preparation.problem);
	return preparation.prepared;
}

async function rowsOf(db: Database) {
	return [
		await db.$count(course),
		await db.$count(enrolment),
		await db.$count(document),
		await db.$count(passage),
		await db.$count(fact),
		await db.$count(citation),
		await db.$count(card)
	];
}

async function withText(learner = 'ann', names = ['ann', 'bob']) {
	const db = await school(2, names);
	const id = await courses.create(db, learner, 'Lakes', noon);
	await documents.add(db, learner, 'text', { course: id }, await prepared(), noon);
	return { db, course: id };
}

test('every citation is a slice of the stored text, and every passage is quoted or has its reason', async () => {
	const { db } = await withText();
	const found = await documents.find(db, 'ann', 'text');
	const cited = (await db.select().from(citation)).filter(({ documentId }) => documentId === 'text');
	expect(cited.length).toBeGreaterThan(1);
	for (const { start, end, quote } of cited) expect(found?.text.slice(start, end)).toBe(quote);
	expect(found?.passages).toHaveLength(5);
	expect(found?.passages).toEqual((await prepared()).passages);
	for (const { start, end, rejected } of found!.passages)
		expect(rejected !== null || cited.some((each) => each.start < end && each.end > start)).toBe(true);
});

test('cards come as drafts and wait outside of the reviews', async () => {
	const { db } = await withText();
	const waiting = await drafts.list(db, 'ann', 'draft', 'text');
	expect(waiting.map(({ answer }) => answer)).toEqual(expect.arrayContaining(['March 1931', '12 May 1994']));
	expect(await db.$count(memory)).toBe(8);
});

test('a text can make a course of its own, named after it unless named', async () => {
	const db = await school(1);
	await documents.add(db, 'ann', 'one', { newCourse: '' }, await prepared(), noon);
	await documents.add(db, 'ann', 'two', { newCourse: 'Mine' }, await prepared(), noon);
	const titles = (await courses.list(db, 'ann')).map(({ title, enrolled }) => [title, enrolled]);
	expect(titles).toEqual([
		['A course', true],
		['The lake', true],
		['Mine', true]
	]);
});

test('a text that a course has already is told, and not added again', async () => {
	const { db, course } = await withText();
	const before = await rowsOf(db);
	expect(await documents.add(db, 'ann', 'again', { course }, await prepared(), noon)).toEqual({
		kind: 'known',
		id: 'text',
		title: 'The lake'
	});
	expect(await rowsOf(db)).toEqual(before);
});

test('the same form sent twice at once makes one document and one course', async () => {
	const db = await school(1);
	const send = async () => documents.add(db, 'ann', 'one', { newCourse: '' }, await prepared(), noon);
	expect(await Promise.all([send(), send()])).toEqual([
		{ kind: 'added', id: 'one' },
		{ kind: 'added', id: 'one' }
	]);
	expect(await db.$count(document)).toBe(2);
	expect(await courses.list(db, 'ann')).toHaveLength(2);
});

test("another learner's id of a document is no way to it", async () => {
	const { db } = await withText();
	const added = await documents.add(db, 'bob', 'text', { newCourse: '' }, await prepared(), noon);
	expect(added.kind === 'added' && added.id).not.toBe('text');
	expect((await documents.find(db, 'ann', 'text'))?.title).toBe('The lake');
});

test('nothing goes into a course that is not the learner’s own', async () => {
	const { db, course } = await withText();
	const before = await rowsOf(db);
	for (const into of [course, 'c', 'nowhere'])
		expect(await documents.add(db, 'bob', 'x', { course: into }, await prepared(), noon)).toEqual({
			kind: 'missing'
		});
	expect(await rowsOf(db)).toEqual(before);
});

test('a learner who is gone makes no course', async () => {
	const db = await school(1);
	const before = await rowsOf(db);
	expect(await documents.add(db, 'gone', 'x', { newCourse: '' }, await prepared(), noon)).toEqual({
		kind: 'missing'
	});
	expect(await rowsOf(db)).toEqual(before);
});

test('when one row is refused, none is left behind', async () => {
	const { db, course } = await withText();
	const before = await rowsOf(db);
	const broken = await prepared('The Academy of Rivers was founded in March 1932.');
	broken.facts[0]!.cards[0]!.kind = null as never;
	await expect(documents.add(db, 'ann', 'broken', { course }, broken, noon)).rejects.toThrow();
	await expect(documents.add(db, 'ann', 'broken', { newCourse: '' }, broken, noon)).rejects.toThrow();
	expect(await rowsOf(db)).toEqual(before);
});

test('a second text of a course comes after the first', async () => {
	const { db, course } = await withText();
	await documents.add(
		db,
		'ann',
		'later',
		{ course },
		await prepared('The Academy of Rivers was founded in March 1932.'),
		noon
	);
	const ids = (await drafts.list(db, 'ann', 'draft')).map(({ documentId }) => documentId);
	expect(ids).toEqual([...ids].sort((a, b) => (a === b ? 0 : a === 'text' ? -1 : 1)));
	expect(ids.at(-1)).toBe('later');
});

test('nobody else sees, lists or deletes a document', async () => {
	const { db, course } = await withText();
	const before = await rowsOf(db);
	expect(await documents.find(db, 'bob', 'text')).toBeNull();
	expect(await documents.ofCourse(db, 'bob', course)).toEqual([]);
	expect(await documents.remove(db, 'bob', 'text')).toBeNull();
	expect(await documents.remove(db, 'ann', 'c.d')).toBeNull();
	expect(await rowsOf(db)).toEqual(before);
});

test('a deleted document takes its facts and cards along; the reviews stay in the log', async () => {
	const { db, course } = await withText();
	const [draft] = await drafts.list(db, 'ann', 'draft', 'text');
	await drafts.decide(db, 'ann', draft!.id, 'accepted');
	await reviews.record(db, 'ann', answered(draft!.id, 3, noon), noon);
	const starter = await db.$count(passage);
	expect(await documents.remove(db, 'ann', 'text')).toBe(course);
	expect(await documents.find(db, 'ann', 'text')).toBeNull();
	expect(await drafts.list(db, 'ann', 'draft')).toEqual([]);
	expect(await db.$count(card)).toBe(4);
	expect(await db.$count(passage)).toBe(starter - 5);
	expect(await db.$count(review)).toBe(1);
});
