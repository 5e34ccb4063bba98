import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { largestBytes } from '#lib/reading/decode.ts';
import * as courses from './courses.ts';
import { intake } from './db/schema.ts';
import * as documents from './documents.ts';
import { bring, days, noon, prepared, school } from './fixtures.ts';
import * as intakes from './intakes.ts';
import type { Brought } from './prepare.ts';

let folder: string;
const before = process.env.ESTE_DATA;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'este-intakes-'));
	process.env.ESTE_DATA = folder;
});

afterEach(() => {
	if (before === undefined) delete process.env.ESTE_DATA;
	else process.env.ESTE_DATA = before;
	rmSync(folder, { recursive: true });
});

const files = () => {
	try {
		return readdirSync(join(folder, 'intakes')).sort();
	} catch {
		return [];
	}
};
const file = (name: string, content = name): Brought => ({
	kind: 'file',
	name,
	bytes: new TextEncoder().encode(content),
	title: ''
});
const pasted = (text: string, markup: string | null = null): Brought => ({
	kind: 'pasted',
	text,
	markup,
	title: ''
});
const form = (texts: Brought[], into: intakes.Into = { newCourse: '' }, id = 'form') => ({ id, into, texts });

async function idsOf(taken: Promise<intakes.Taken>): Promise<string[]> {
	const found = await taken;
	if (found.kind !== 'taken') throw new Error(JSON.stringify(found));
	return found.ids;
}

test('texts wait in the order in which they were brought in, their bytes for the owner of the server alone', async () => {
	const db = await school(1);
	const texts = [file('one.txt', 'One.'), file('two.md', 'Two.'), pasted('Three\nis longer')];
	const ids = await idsOf(intakes.take(db, 'ann', form(texts), noon));
	expect(await intakes.list(db, 'ann')).toEqual([
		{ id: ids[0], label: 'one.txt', file: 'one.txt', state: 'waiting', stage: null },
		{ id: ids[1], label: 'two.md', file: 'two.md', state: 'waiting', stage: null },
		{ id: ids[2], label: 'Three', file: null, state: 'waiting', stage: null }
	]);
	expect(files()).toEqual([...ids].sort());
	const path = join(folder, 'intakes', ids[0]!);
	expect(readFileSync(path, 'utf8')).toBe('One.');
	expect(statSync(path).mode & 0o777).toBe(0o600);
	expect(statSync(join(folder, 'intakes')).mode & 0o777).toBe(0o700);
});

test('the same form sent twice, at once or later, adds nothing, and neither does the same file chosen twice', async () => {
	const db = await school(1, ['ann', 'bob']);
	const sent = form([file('one.txt'), pasted('Two'), file('one.txt')]);
	const [ids, again] = await Promise.all([
		idsOf(intakes.take(db, 'ann', sent, noon)),
		idsOf(intakes.take(db, 'ann', sent, noon))
	]);
	expect(ids).toHaveLength(2);
	expect(again).toEqual(ids);
	expect(await idsOf(intakes.take(db, 'ann', sent, noon + 5))).toEqual(ids);
	expect(await db.$count(intake)).toBe(2);
	const other = await idsOf(intakes.take(db, 'ann', { ...sent, id: 'another form' }, noon));
	const bobs = await idsOf(intakes.take(db, 'bob', sent, noon));
	expect(new Set([...ids, ...other, ...bobs]).size).toBe(6);
});

test('nothing goes into a course that is not the learner’s own', async () => {
	const db = await school(1, ['ann', 'bob']);
	const course = await courses.create(db, 'ann', 'Lakes', noon);
	for (const into of [course, 'c', 'nowhere'])
		expect(await intakes.take(db, 'bob', form([file('one.txt')], { course: into }), noon)).toEqual({
			kind: 'missing'
		});
	expect(files()).toEqual([]);
	expect(await db.$count(intake)).toBe(0);
});

test('a file that is too large is told beside those that are not', async () => {
	const db = await school(1);
	const large: Brought = {
		kind: 'file',
		name: 'large.txt',
		bytes: new Uint8Array(largestBytes + 1),
		title: ''
	};
	const ids = await idsOf(intakes.take(db, 'ann', form([large, file('good.txt')]), noon));
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ state: 'failed', problem: 'This file has 26 MB; Este reads files of up to 25 MB.' },
		{ state: 'waiting' }
	]);
	expect(files()).toEqual([ids[1]]);
});

test('a pasted text that is too large with its markup is told as one, without being packed', async () => {
	const db = await school(1);
	/** Packed, each of these would take two bytes. */
	const half = '"'.repeat(largestBytes / 2 + 1);
	const ids = await idsOf(intakes.take(db, 'ann', form([pasted(half, half), file('good.txt')]), noon));
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ state: 'failed', problem: 'This text has 26 MB; Este reads texts of up to 25 MB.' },
		{ state: 'waiting' }
	]);
	expect(files()).toEqual([ids[1]]);
});

test('only so many texts of a learner wait, and none of a form that brings too many', async () => {
	const db = await school(1, ['ann', 'bob']);
	const many = (count: number) => Array.from({ length: count }, (_, at) => file(`${at}.txt`));
	await idsOf(intakes.take(db, 'ann', form(many(49)), noon));
	const refused = await intakes.take(db, 'ann', form(many(2), undefined, 'more'), noon);
	expect(refused).toMatchObject({ kind: 'refused', problem: expect.stringContaining('At most 50 texts') });
	expect(files()).toHaveLength(49);
	expect(await intakes.take(db, 'bob', form(many(2)), noon)).toMatchObject({ kind: 'taken' });
});

test('only so many bytes of a learner wait, and only so many of all', async () => {
	const db = await school(1, ['ann', 'bob']);
	const row = { title: '', label: '', state: 'waiting' as const, addedAt: new Date(noon) };
	await db.insert(intake).values({ ...row, id: 'large', learnerId: 'ann', size: 200 * 1024 ** 2 });
	const more = (learner: string) => intakes.take(db, learner, form([file('one.txt')]), noon);
	expect(await more('ann')).toMatchObject({ problem: expect.stringContaining('At most 200 MB') });
	expect(await more('bob')).toMatchObject({ kind: 'taken' });
	await db.insert(intake).values({ ...row, id: 'larger', learnerId: 'ann', size: 4 * 1024 ** 3 });
	expect(await more('bob')).toMatchObject({ problem: expect.stringContaining('Very many texts') });
});

test('texts for a new course of one name go into one course, also from two forms', async () => {
	const db = await school(1);
	const mine = { newCourse: 'My texts' };
	await intakes.take(db, 'ann', form([file('one.txt'), file('two.txt')], mine), noon);
	await intakes.take(db, 'ann', form([file('three.txt')], mine, 'second'), noon);
	await intakes.take(db, 'ann', form([file('four.txt')], { newCourse: '' }, 'third'), noon);
	await intakes.take(db, 'ann', form([file('five.txt')], { newCourse: '' }, 'fourth'), noon);
	const rows = await db.select({ course: intake.newCourseId }).from(intake);
	const [one, two, three, four, five] = rows.map(({ course }) => course);
	expect([two, three]).toEqual([one, one]);
	expect(new Set([one, four, five]).size).toBe(3);
});

test('what was read is told with its drafts, until a day later something new comes in', async () => {
	const db = await school(1);
	const course = await courses.create(db, 'ann', 'Lakes', noon);
	const text = await prepared('The Academy of Lakes was founded in March 1931.');
	await bring(db, 'ann', 'one', { course }, text);
	await bring(db, 'ann', 'again', { course }, text);
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ id: 'one', state: 'done', documentId: 'one', drafts: text.facts.flatMap(({ cards }) => cards).length },
		{ id: 'again', state: 'known', documentId: 'one' }
	]);
	await intakes.take(db, 'ann', form([file('two.txt')]), noon + days + 1);
	expect((await intakes.list(db, 'ann')).map(({ label }) => label)).toEqual(['two.txt']);
});

test('a document that is deleted is no longer told', async () => {
	const db = await school(1);
	const course = await courses.create(db, 'ann', 'Lakes', noon);
	const text = await prepared('The Academy of Lakes was founded in March 1931.');
	await bring(db, 'ann', 'one', { course }, text);
	await bring(db, 'ann', 'again', { course }, text);
	await documents.remove(db, 'ann', 'one');
	expect(await db.$count(intake)).toBe(0);
});

test('a text that waits is cancelled, one that has come to its end is dismissed', async () => {
	const db = await school(1);
	const [id = ''] = await idsOf(intakes.take(db, 'ann', form([file('one.txt')]), noon));
	expect(await intakes.dismiss(db, 'ann', id)).toBe(false);
	expect(await intakes.tell(db, 'ann')).toEqual({ waiting: 1, failed: 0 });
	expect(await intakes.cancel(db, 'ann', id)).toBe(true);
	expect(await intakes.list(db, 'ann')).toEqual([]);
	expect(files()).toEqual([]);
	await bring(db, 'ann', 'done', { newCourse: '' }, await prepared('It was founded in March 1931.'));
	expect(await intakes.cancel(db, 'ann', 'done')).toBe(false);
	expect(await intakes.dismiss(db, 'ann', 'done')).toBe(true);
	expect(await intakes.list(db, 'ann')).toEqual([]);
	expect(await documents.find(db, 'ann', 'done')).not.toBeNull();
});

test('nobody else sees, cancels or dismisses a text', async () => {
	const db = await school(1, ['ann', 'bob']);
	const [id = ''] = await idsOf(intakes.take(db, 'ann', form([file('one.txt')]), noon));
	expect(await intakes.list(db, 'bob')).toEqual([]);
	expect(await intakes.find(db, 'bob', id)).toBeNull();
	expect(await intakes.tell(db, 'bob')).toEqual({ waiting: 0, failed: 0 });
	expect(await intakes.cancel(db, 'bob', id)).toBe(false);
	expect(await intakes.dismiss(db, 'bob', id)).toBe(false);
	expect(await intakes.list(db, 'ann')).toHaveLength(1);
	expect(files()).toEqual([id]);
});

test('of a name without end only the last part is kept, with its ending', async () => {
	const db = await school(1);
	await intakes.take(db, 'ann', form([file(`${'long '.repeat(100_000)}name.md`, 'One.')]), noon);
	const [kept] = await db.select({ name: intake.name, label: intake.label }).from(intake);
	expect(kept?.name).toHaveLength(200);
	expect(kept?.name).toMatch(/name\.md$/);
	expect(kept?.label).toBe(kept?.name);
});
