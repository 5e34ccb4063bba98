import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, enrolment, fact, memory, passage, review } from './db/schema.ts';
import * as documents from './documents.ts';
import * as drafts from './drafts.ts';
import { answered, bring, noon, prepared, school } from './fixtures.ts';
import * as reviews from './reviews.ts';

const text = [
	'The lake',
	'',
	'The Kazakh Academy of Lakes (KAL) was founded in March 1931. It is said that they liked it.',
	'',
	'The Treaty of Balkhash was signed in Almaty on 12 May 1994. Who would have thought so?'
].join('\n');

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
	await bring(db, learner, 'text', { course: id }, await prepared(text));
	return { db, course: id };
}

test('every citation is a slice of the stored text, and every passage is quoted or has its reason', async () => {
	const { db } = await withText();
	const found = await documents.find(db, 'ann', 'text');
	const cited = (await db.select().from(citation)).filter(({ documentId }) => documentId === 'text');
	expect(cited.length).toBeGreaterThan(1);
	for (const { start, end, quote } of cited) expect(found?.text.slice(start, end)).toBe(quote);
	const passages = await documents.passages(db, 'text');
	expect(passages).toHaveLength(5);
	expect(passages).toEqual((await prepared(text)).passages);
	for (const { start, end, rejected } of passages)
		expect(rejected !== null || cited.some((each) => each.start < end && each.end > start)).toBe(true);
});

test('the passages within a span are those that it touches', async () => {
	const { db } = await withText();
	const all = await documents.passages(db, 'text');
	const [, second, third] = all;
	expect(await documents.passages(db, 'text', { start: second!.end - 1, end: third!.start + 1 })).toEqual([
		second,
		third
	]);
	expect(await documents.passages(db, 'text', { start: second!.end, end: third!.start })).toEqual([]);
	expect(await documents.headings(db, 'text')).toEqual([{ start: 0, end: 8 }]);
});

test('cards come as drafts and wait outside of the reviews', async () => {
	const { db } = await withText();
	const waiting = await drafts.list(db, 'ann', 'draft', { document: 'text' });
	expect(waiting.map(({ answer }) => answer)).toEqual(expect.arrayContaining(['March 1931', '12 May 1994']));
	expect(await db.$count(memory)).toBe(8);
});

test('a document tells the file that it came from, if it came from one', async () => {
	const { db, course: lakes } = await withText();
	const files = async () => [
		(await documents.ofCourse(db, 'ann', lakes))[0]?.file,
		(await drafts.report(db, 'ann', 'text'))?.file
	];
	expect(await files()).toEqual([null, null]);
	await db.update(document).set({ source: 'lakes.pdf' }).where(eq(document.id, 'text'));
	expect(await files()).toEqual(['lakes.pdf', 'lakes.pdf']);
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
	const [draft] = await drafts.list(db, 'ann', 'draft', { document: 'text' });
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
