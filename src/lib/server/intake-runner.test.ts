import { eq } from 'drizzle-orm';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { course, document, intake, user } from './db/schema.ts';
import * as documents from './documents.ts';
import { noon, school } from './fixtures.ts';
import { Runner } from './intake-runner.ts';
import * as intakes from './intakes.ts';
import type { Brought, Tell } from './prepare.ts';
import { prepareAside } from './preparing.ts';

let folder: string;
const before = process.env.ESTE_DATA;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'este-runner-'));
	process.env.ESTE_DATA = folder;
});

afterEach(() => {
	if (before === undefined) delete process.env.ESTE_DATA;
	else process.env.ESTE_DATA = before;
	rmSync(folder, { recursive: true });
});

const files = () => (existsSync(join(folder, 'intakes')) ? readdirSync(join(folder, 'intakes')) : []);

const lakes = 'The Academy of Lakes was founded in March 1931.';
const long = `${lakes} `.repeat(1000);

/** A text of so many words that nobody else brings in. */
const pasted = (title: string, text = `${lakes} It is called ${title}.`): Brought => ({
	kind: 'pasted',
	text,
	markup: null,
	title
});

let forms = 0;

async function take(db: Database, learner: string, ...texts: Brought[]): Promise<string[]> {
	const form = { id: `form ${++forms}`, into: { newCourse: 'Mine' }, texts };
	const taken = await intakes.take(db, learner, form, noon);
	if (taken.kind !== 'taken') throw new Error(JSON.stringify(taken));
	return taken.ids;
}

/** Reads texts when it is told to; tells which have been begun. */
function slowly() {
	const begun: { title: string; tell: Tell; end(problem?: string): void; signal: AbortSignal }[] = [];
	const prepare: typeof prepareAside = (task, tell, signal) =>
		new Promise((resolve, reject) => {
			signal.addEventListener('abort', () => reject(new Error('stopped')));
			const end = (problem?: string) =>
				problem ? resolve({ problem }) : prepareAside(task, tell, signal).then(resolve, reject);
			begun.push({ title: task.brought.title, tell, end, signal });
		});
	return { begun, prepare, titles: () => begun.map(({ title }) => title) };
}

const states = async (db: Database, learner = 'ann') =>
	(await intakes.list(db, learner)).map(({ state }) => state);

test('what is taken in is read, stored and told, and its bytes go', async () => {
	const db = await school(1);
	const runner = new Runner(db);
	const [id = ''] = await take(db, 'ann', pasted('Lakes'));
	runner.wake();
	await runner.ended(id, 10_000);
	expect(await intakes.list(db, 'ann')).toMatchObject([{ label: 'Lakes', state: 'done', documentId: id }]);
	expect((await documents.find(db, 'ann', id))?.text).toContain(lakes);
	expect(files()).toEqual([]);
	expect(runner.stages.size).toBe(0);
	expect((await courses.list(db, 'ann')).map(({ title }) => title)).toEqual(['A course', 'Mine']);
});

test('texts are read one at a time, the learners in turn', async () => {
	const db = await school(1, ['ann', 'bob', 'cem']);
	const { begun, prepare, titles } = slowly();
	await take(db, 'ann', pasted('a1'), pasted('a2'), pasted('a3'));
	await take(db, 'bob', pasted('b1'), pasted('b2'));
	await take(db, 'cem', pasted('c1'));
	new Runner(db, prepare).wake();
	const order = ['a1', 'b1', 'c1', 'a2', 'b2', 'a3'];
	for (let count = 1; count <= order.length; count++) {
		await vi.waitFor(() => expect(titles()).toEqual(order.slice(0, count)));
		begun[count - 1]?.end();
	}
	await vi.waitFor(async () => expect(await states(db)).toEqual(['done', 'done', 'done']));
});

test('a short text need not wait for a long one', async () => {
	const db = await school(1, ['ann', 'bob']);
	const { begun, prepare, titles } = slowly();
	await take(db, 'ann', pasted('long', long), pasted('longer', `${long} Yes.`));
	await take(db, 'bob', pasted('short'));
	new Runner(db, prepare).wake();
	await vi.waitFor(() => expect(titles().sort()).toEqual(['long', 'short']));
	begun.find(({ title }) => title === 'short')?.end();
	await vi.waitFor(async () => expect(await states(db, 'bob')).toEqual(['done']));
	expect(await states(db, 'ann')).toEqual(['waiting', 'waiting']);
	for (const count of [2, 3]) {
		await vi.waitFor(() => expect(begun).toHaveLength(count), 10_000);
		begun
			.filter(({ title }) => title !== 'short')
			.at(-1)
			?.end();
	}
	await vi.waitFor(async () => expect(await states(db, 'ann')).toEqual(['done', 'done']), 10_000);
});

test('how far a text is can be told while it is read', async () => {
	const db = await school(1);
	const { begun, prepare } = slowly();
	const [id = ''] = await take(db, 'ann', pasted('Lakes'));
	const runner = new Runner(db, prepare);
	runner.wake();
	await vi.waitFor(() => expect(begun).toHaveLength(1));
	begun[0]?.tell({ kind: 'reading', done: 12, of: 300 });
	expect(await intakes.list(db, 'ann', runner.stages)).toMatchObject([
		{ stage: { kind: 'reading', done: 12, of: 300 } }
	]);
	await runner.ended(id, 20);
	expect(await states(db)).toEqual(['waiting']);
	begun[0]?.end();
	await runner.ended(id, 10_000);
	expect(await states(db)).toEqual(['done']);
});

test('a text that cannot be read says why, and the next is read all the same', async () => {
	const db = await school(1);
	const runner = new Runner(db);
	const ids = await take(db, 'ann', pasted('none', '12 34'), pasted('good'));
	runner.wake();
	for (const id of ids) await runner.ended(id, 10_000);
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ state: 'failed', problem: 'There are no words in this text.' },
		{ state: 'done' }
	]);
	expect(files()).toEqual([]);
});

test('what goes wrong while reading is told in a sentence, logged without the text, and harms no other', async () => {
	const db = await school(1);
	const logged = vi.spyOn(console, 'error').mockReturnValue();
	const prepare: typeof prepareAside = (task, ...rest) =>
		task.brought.title === 'bad' ? Promise.reject(new Error('Oh')) : prepareAside(task, ...rest);
	const ids = await take(db, 'ann', pasted('bad', 'Secret words.'), pasted('good'));
	const runner = new Runner(db, prepare);
	runner.wake();
	for (const id of ids) await runner.ended(id, 10_000);
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ state: 'failed', problem: expect.stringContaining('did not expect') },
		{ state: 'done' }
	]);
	expect(logged).toHaveBeenCalledOnce();
	expect(String(logged.mock.calls[0])).toMatch(/^Reading a text: Error: Oh/);
	logged.mockRestore();
});

/** The first so many times finds the database busy. */
function busily(times: number) {
	let count = 0;
	const prepare: typeof prepareAside = (...given) =>
		++count <= times ? Promise.reject(new Error('SQLITE_BUSY: database is locked')) : prepareAside(...given);
	return { prepare, count: () => count };
}

test('a text that meets a busy database goes on waiting, and is read a while later', async () => {
	const db = await school(1);
	const logged = vi.spyOn(console, 'error').mockReturnValue();
	const { prepare, count } = busily(1);
	const [id = ''] = await take(db, 'ann', pasted('Lakes'));
	const runner = new Runner(db, prepare, 300);
	runner.wake();
	await runner.ended(id, 10_000);
	expect(await states(db)).toEqual(['waiting']);
	expect(files()).toEqual([id]);
	await runner.ended(id, 10_000);
	expect(await states(db)).toEqual(['done']);
	expect(count()).toBe(2);
	logged.mockRestore();
});

test('a text that meets a busy database twice fails, and says so', async () => {
	const db = await school(1);
	const logged = vi.spyOn(console, 'error').mockReturnValue();
	const { prepare, count } = busily(9);
	await take(db, 'ann', pasted('Lakes'));
	new Runner(db, prepare, 20).wake();
	await vi.waitFor(async () => expect(await states(db)).toEqual(['failed']), 10_000);
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ problem: expect.stringContaining('the database is busy') }
	]);
	expect(count()).toBe(2);
	await vi.waitFor(() => expect(files()).toEqual([]));
	logged.mockRestore();
});

test('a text that is cancelled is stopped, and leaves nothing behind', async () => {
	const db = await school(1);
	const { begun, prepare, titles } = slowly();
	const [id = ''] = await take(db, 'ann', pasted('one'), pasted('two'));
	const runner = new Runner(db, prepare);
	runner.wake();
	await vi.waitFor(() => expect(begun).toHaveLength(1));
	expect(await intakes.cancel(db, 'ann', id)).toBe(true);
	await runner.tidy();
	expect(begun[0]?.signal.aborted).toBe(true);
	await vi.waitFor(() => expect(titles()).toEqual(['one', 'two']));
	begun[1]?.end();
	await vi.waitFor(async () => expect(await states(db)).toEqual(['done']));
	expect(await documents.find(db, 'ann', id)).toBeNull();
	expect(files()).toEqual([]);
});

test('a course or a learner that is deleted takes the texts on their way in along', async () => {
	const db = await school(1, ['ann', 'bob']);
	const { begun, prepare } = slowly();
	const id = await courses.create(db, 'ann', 'Lakes', noon);
	await intakes.take(db, 'ann', { id: 'form', into: { course: id }, texts: [pasted('one')] }, noon);
	await take(db, 'bob', pasted('two'));
	const runner = new Runner(db, prepare);
	runner.wake();
	await vi.waitFor(() => expect(begun).toHaveLength(1));
	await courses.remove(db, 'ann', id);
	await runner.tidy();
	await vi.waitFor(() => expect(begun).toHaveLength(2));
	await db.delete(user).where(eq(user.id, 'bob'));
	await runner.tidy();
	await vi.waitFor(() => expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, true]));
	expect(await db.$count(intake)).toBe(0);
	expect(files()).toEqual([]);
	await vi.waitFor(() => expect(runner.stages.size).toBe(0));
});

test('a new start goes on with what waits and clears away what nobody waits for', async () => {
	const db = await school(1);
	const [kept = '', lost = ''] = await take(db, 'ann', pasted('kept'), pasted('lost'));
	rmSync(join(folder, 'intakes', lost));
	writeFileSync(join(folder, 'intakes', crypto.randomUUID()), 'stray');
	await db.insert(course).values({ id: 'half', intakeId: kept, title: '', createdAt: new Date(noon) });
	const row = { id: kept, courseId: 'half', title: '', lang: 'en', text: 'Half', source: 'pasted' };
	await db.insert(document).values({ ...row, position: 0, addedAt: new Date(noon) });
	const runner = new Runner(db);
	await runner.start();
	for (const id of [kept, lost]) await runner.ended(id, 10_000);
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ id: kept, state: 'done' },
		{ id: lost, state: 'failed', problem: expect.stringContaining('not on the server any more') }
	]);
	expect((await documents.find(db, 'ann', kept))?.text).toContain(lakes);
	expect(files()).toEqual([]);
});

test('a text with which the server ended twice is not begun a third time', async () => {
	const db = await school(1);
	const ids = await take(db, 'ann', pasted('bad'), pasted('good'));
	for (let crash = 0; crash < 2; crash++) {
		const { begun, prepare } = slowly();
		await new Runner(db, prepare).start();
		await vi.waitFor(() => expect(begun).toHaveLength(1));
	}
	const runner = new Runner(db);
	await runner.start();
	for (const id of ids) await runner.ended(id, 10_000);
	expect(await intakes.list(db, 'ann')).toMatchObject([
		{ state: 'failed', problem: expect.stringContaining('stopped twice') },
		{ state: 'done' }
	]);
});

test('an empty data folder is no trouble', async () => {
	const db = await school(1);
	mkdirSync(join(folder, 'intakes'));
	rmSync(join(folder, 'intakes'), { recursive: true });
	await new Runner(db).start();
	expect(files()).toEqual([]);
});
