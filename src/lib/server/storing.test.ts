import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { card, citation, course, document, enrolment, fact, intake, passage, user } from './db/schema.ts';
import * as documents from './documents.ts';
import * as drafts from './drafts.ts';
import { bring, noon, prepared, school } from './fixtures.ts';
import { pack, type Parcel } from './parcel.ts';
import { store, sweep } from './storing.ts';

const lakes = [
	'The lake',
	'',
	'The Kazakh Academy of Lakes (KAL) was founded in March 1931. It is said that they liked it.',
	'',
	'The Treaty of Balkhash was signed in Almaty on 12 May 1994. Who would have thought so?'
].join('\n');
const rivers = 'The Academy of Rivers was founded in March 1932.';

async function rowsOf(db: Database) {
	const tables = [course, enrolment, document, passage, fact, citation, card];
	return Promise.all(tables.map((table) => db.$count(table)));
}

async function withCourse() {
	const db = await school(2, ['ann', 'bob']);
	return { db, course: await courses.create(db, 'ann', 'Lakes', noon) };
}

/** A text of Ann's that waits, and what was made of it. */
async function waiting(db: Database, id: string, courseId: string, words = lakes): Promise<Parcel> {
	const row = { id, learnerId: 'ann', courseId, title: '', label: id, size: 1, addedAt: new Date(noon) };
	await db.insert(intake).values({ ...row, state: 'waiting' });
	return pack(await prepared(words), noon);
}

const stateOf = async (db: Database, id: string) =>
	(await db.select({ state: intake.state }).from(intake).where(eq(intake.id, id)))[0]?.state;

test('a text is stored with the rows that were made of it, in their order', async () => {
	const { db, course } = await withCourse();
	const text = await prepared(lakes);
	expect(await bring(db, 'ann', 'one', { course }, text)).toEqual({ kind: 'done' });
	expect(await stateOf(db, 'one')).toBe('done');
	const found = await documents.find(db, 'ann', 'one');
	expect(found).toMatchObject({ title: 'The lake', text: text.text, source: 'pasted', courseId: course });
	expect(await documents.passages(db, 'one')).toEqual(text.passages);
	const cards = await db
		.select({ prompt: card.prompt, answer: card.answer, accepted: card.accepted, rule: card.rule })
		.from(card)
		.innerJoin(fact, eq(fact.id, card.factId))
		.where(eq(fact.courseId, course))
		.orderBy(fact.position, card.position);
	const made = text.facts.flatMap(({ cards }) =>
		cards.map(({ prompt, answer, accepted, rule }) => ({ prompt, answer, accepted, rule }))
	);
	expect(made.length).toBeGreaterThan(1);
	expect(cards).toEqual(made);
});

test('a text can make a course of its own, named after it unless named', async () => {
	const db = await school(1);
	await bring(db, 'ann', 'one', { newCourse: '' }, await prepared(lakes));
	await bring(db, 'ann', 'two', { newCourse: 'Mine' }, await prepared(lakes));
	const titles = (await courses.list(db, 'ann')).map(({ title, enrolled }) => [title, enrolled]);
	expect(titles).toEqual([
		['A course', true],
		['The lake', true],
		['Mine', true]
	]);
});

test('a text that a course has already is told, and not added again', async () => {
	const { db, course } = await withCourse();
	await bring(db, 'ann', 'one', { course }, await prepared(lakes));
	const before = await rowsOf(db);
	expect(await bring(db, 'ann', 'again', { course }, await prepared(lakes))).toEqual({
		kind: 'known',
		id: 'one'
	});
	expect(await stateOf(db, 'again')).toBe('known');
	expect(await rowsOf(db)).toEqual(before);
});

test('a text that is stored already is not stored twice', async () => {
	const { db, course } = await withCourse();
	await bring(db, 'ann', 'one', { course }, await prepared(lakes));
	const before = await rowsOf(db);
	const again = pack(await prepared(lakes), noon);
	expect(await store(db, 'ann', 'one', again, noon)).toEqual({ kind: 'done' });
	expect(await rowsOf(db)).toEqual(before);
});

test('two texts stored at once make their new course together', async () => {
	const db = await school(1);
	const row = { learnerId: 'ann', newCourse: 'Both', newCourseId: 'both', title: '', label: '', size: 1 };
	const ids = ['one', 'two'];
	for (const id of ids)
		await db.insert(intake).values({ ...row, id, state: 'waiting', addedAt: new Date(noon) });
	const parcels = [pack(await prepared(lakes), noon), pack(await prepared(rivers), noon)];
	await Promise.all(ids.map((id, at) => store(db, 'ann', id, parcels[at]!, noon)));
	const [, own, ...more] = await courses.list(db, 'ann');
	expect(own).toMatchObject({ id: 'both', title: 'Both', documents: 2, enrolled: true });
	expect(more).toEqual([]);
	const positions = await db
		.select({ position: fact.position })
		.from(fact)
		.where(eq(fact.courseId, 'both'))
		.orderBy(fact.position);
	expect(positions.map(({ position }) => position)).toEqual(positions.map((_, at) => at));
});

test('a second text of a course comes after the first', async () => {
	const { db, course } = await withCourse();
	await bring(db, 'ann', 'one', { course }, await prepared(lakes));
	await bring(db, 'ann', 'later', { course }, await prepared(rivers));
	const ids = (await drafts.list(db, 'ann', 'draft')).map(({ documentId }) => documentId);
	expect(ids[0]).toBe('one');
	expect(new Set(ids.slice(ids.indexOf('later')))).toEqual(new Set(['later']));
});

test('while a text is being stored nobody sees anything of it', async () => {
	const { db, course } = await withCourse();
	const parcel = await waiting(db, 'one', course);
	const seen = async () => [
		await courses.list(db, 'ann'),
		await courses.list(db, 'bob'),
		await documents.ofCourse(db, 'ann', course),
		await documents.find(db, 'ann', 'one'),
		await documents.find(db, 'bob', 'one'),
		await drafts.list(db, 'ann', 'draft'),
		await drafts.count(db, 'ann', 'draft')
	];
	const before = await seen();
	const told: unknown[] = [];
	await store(db, 'ann', 'one', parcel, noon, () => told.push(seen()));
	expect(told).toHaveLength(parcel.rows.length);
	for (const one of told) expect(await one).toEqual(before);
	expect(await documents.find(db, 'ann', 'one')).not.toBeNull();
});

test('what is cancelled while it is stored leaves nothing behind, at whatever piece', async () => {
	for (let piece = 0; piece < 5; piece++) {
		const { db, course } = await withCourse();
		const before = await rowsOf(db);
		const parcel = await waiting(db, 'one', course);
		let at = 0;
		const cancel = () => at++ === piece && db.delete(intake).where(eq(intake.id, 'one')).run();
		expect(await store(db, 'ann', 'one', parcel, noon, cancel)).toEqual({ kind: 'gone' });
		expect(await rowsOf(db)).toEqual(before);
	}
});

test('a learner who goes meanwhile takes a text that is being stored along', async () => {
	const db = await school(1);
	const before = await rowsOf(db);
	const row = {
		id: 'one',
		learnerId: 'ann',
		newCourse: '',
		newCourseId: 'new',
		title: '',
		label: '',
		size: 1
	};
	await db.insert(intake).values({ ...row, state: 'waiting', addedAt: new Date(noon) });
	const parcel = pack(await prepared(lakes), noon);
	const leave = () => db.delete(user).where(eq(user.id, 'ann')).run();
	expect(await store(db, 'ann', 'one', parcel, noon, leave)).toEqual({ kind: 'gone' });
	const [courses, enrolments, ...rest] = await rowsOf(db);
	expect([courses, enrolments, ...rest]).toEqual([before[0], 0, ...before.slice(2)]);
});

test('when one row is refused, none is left behind', async () => {
	const { db, course } = await withCourse();
	const before = await rowsOf(db);
	const parcel = await waiting(db, 'one', course);
	const broken = parcel.rows.map((rows) => ({ ...rows, json: rows.json.replaceAll('"cloze"', 'null') }));
	await expect(store(db, 'ann', 'one', { ...parcel, rows: broken }, noon)).rejects.toThrow();
	expect(await rowsOf(db)).toEqual(before);
});

test('what was half stored when the server ended is cleared away at its next start', async () => {
	const { db, course: own } = await withCourse();
	const before = await rowsOf(db);
	await waiting(db, 'one', own);
	await db.insert(course).values({ id: 'half', intakeId: 'one', title: '', createdAt: new Date(noon) });
	const row = { id: 'one', courseId: 'half', title: '', lang: 'en', text: 'Half.', source: 'pasted' };
	await db.insert(document).values({ ...row, position: 0, addedAt: new Date(noon) });
	await sweep(db);
	expect(await rowsOf(db)).toEqual(before);
	expect(await stateOf(db, 'one')).toBe('waiting');
});

test('a text goes into no course but its learner’s own', async () => {
	const { db } = await withCourse();
	const others = await courses.create(db, 'bob', 'Bob’s', noon);
	const before = await rowsOf(db);
	for (const [id, into] of [
		['one', others],
		['two', 'c']
	] as const)
		expect(await bring(db, 'ann', id, { course: into }, await prepared(lakes))).toEqual({ kind: 'gone' });
	expect(await rowsOf(db)).toEqual(before);
});
