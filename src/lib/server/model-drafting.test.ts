import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataFolder } from '../../../tests/support/folder.ts';
import * as serving from '../../../tests/support/model-server.ts';
import * as courses from './courses.ts';
import type { Database } from './db/open.ts';
import { card, document } from './db/schema.ts';
import * as drafts from './drafts.ts';
import { noon, school } from './fixtures.ts';
import { Runner } from './intake-runner.ts';
import * as intakes from './intakes.ts';
import * as models from './model-settings.ts';

const text = 'The Suez Canal was opened on 17 November 1869. The canal is in the hands of Egypt today.';
const question = {
	sentence: 2,
	quote: 'The canal is in the hands of Egypt today.',
	kind: 'question',
	prompt: 'In which hands is the canal today?',
	answer: 'Egypt'
};
const key = 'sk-a-key-that-nobody-sees';

let folder: ReturnType<typeof dataFolder>;
let server: serving.ModelServer;
let db: Database;
let runner: Runner;

beforeEach(async () => {
	folder = dataFolder();
	server = await serving.startModelServer(serving.writes(() => [question]));
	vi.stubEnv('ESTE_DATA', folder.path);
	vi.stubEnv('ESTE_MODEL_ADDRESSES', server.url);
	db = await school(1, ['ann', 'bob']);
	runner = new Runner(db);
	await models.change(db, 'ann', { baseUrl: `${server.url}/v1`, model: 'small', key, isOn: true });
});

afterEach(async () => {
	await server.close();
	vi.unstubAllEnvs();
	folder.remove();
});

/** Brings a text in, and tells its id. */
async function bring(learner: string, words = text): Promise<string> {
	const course = await courses.create(db, learner, 'A course', noon);
	const brought = { kind: 'pasted' as const, text: words, markup: null, title: '' };
	const form = { id: crypto.randomUUID(), into: { course }, texts: [brought] };
	const taken = await intakes.take(db, learner, form, noon);
	if (taken.kind !== 'taken') throw new Error(taken.kind);
	runner.wake();
	return taken.ids[0]!;
}

const rules = async (learner: string) => (await drafts.list(db, learner, 'draft')).map(({ rule }) => rule);
const expectRulesAlone = async (learner: string) => {
	expect(await rules(learner)).toContain('date');
	expect(await rules(learner)).not.toContain('model');
};
const stateOf = async (learner: string, id: string) => (await intakes.find(db, learner, id))?.state;

test('a text of a learner with a model is drafted by both, and nothing tells the key', async () => {
	const id = await bring('ann');
	await runner.ended(id, 5000);
	expect(await stateOf('ann', id)).toBe('done');
	expect(await rules('ann')).toEqual(expect.arrayContaining(['date', 'model']));
	expect((await drafts.report(db, 'ann', id))?.report?.model).toEqual({
		parts: 1,
		answered: 1,
		problem: null
	});
	expect(server.asked.map((one) => one.key)).toEqual([`Bearer ${key}`]);
	const stored = [await db.select().from(card), await db.select().from(document)];
	expect(JSON.stringify(stored)).not.toContain(key);
});

test('nobody else’s text goes to a learner’s model, nor theirs while it is switched off', async () => {
	await runner.ended(await bring('bob'), 5000);
	await models.change(db, 'ann', { baseUrl: `${server.url}/v1`, model: 'small', key: null, isOn: false });
	await models.change(db, 'bob', { baseUrl: `${server.url}/v1`, model: 'small', key: null, isOn: true });
	await runner.ended(await bring('ann'), 5000);
	await expectRulesAlone('bob');
	await expectRulesAlone('ann');
	expect(server.asked).toEqual([]);
});

test('a model that fails leaves the drafts of the rules, and the report says so', async () => {
	server.behave(serving.fails(500));
	const id = await bring('ann');
	await runner.ended(id, 5000);
	await expectRulesAlone('ann');
	expect((await drafts.report(db, 'ann', id))?.report?.model).toEqual({
		parts: 1,
		answered: 0,
		problem: { code: 'failing', status: 500 }
	});
});

test('while a model thinks, others are read; when it is called off, nothing is stored', async () => {
	let gone = () => {};
	const isGone = new Promise<void>((resolve) => (gone = resolve));
	server.behave((_, response) => response.on('close', () => gone()));
	const slow = await bring('ann');
	await expect.poll(() => runner.stages.get(slow)).toEqual({ kind: 'asking', done: 1, of: 1 });
	await runner.ended(await bring('bob'), 5000);
	await expectRulesAlone('bob');
	expect(await stateOf('ann', slow)).toBe('waiting');

	expect(await intakes.cancel(db, 'ann', slow)).toBe(true);
	await runner.tidy();
	await isGone;
	await expect.poll(() => runner.stages.has(slow)).toBe(false);
	expect(await stateOf('ann', slow)).toBeUndefined();
	expect(await rules('ann')).toEqual([]);
});

test('eight texts at most wait for models, and a text that needs none is read all the same', async () => {
	const names = Array.from({ length: 10 }, (_, at) => `learner-${at}`);
	db = await school(1, ['bob', ...names]);
	runner = new Runner(db);
	const letGo: (() => void)[] = [];
	server.behave((asked, response) => letGo.push(() => serving.writes(() => [])(asked, response)));
	const ids: string[] = [];
	for (const name of names) {
		await models.change(db, name, { baseUrl: server.url, model: 'small', key: null, isOn: true });
		ids.push(await bring(name));
	}
	await expect.poll(() => letGo.length, { timeout: 10_000 }).toBe(8);
	const bobs = await bring('bob');
	await runner.ended(bobs, 10_000);
	expect(await stateOf('bob', bobs)).toBe('done');
	expect(letGo).toHaveLength(8);
	for (const go of letGo.splice(0)) go();
	await expect.poll(() => letGo.length, { timeout: 10_000 }).toBe(2);
	for (const go of letGo) go();
	for (const [at, id] of ids.entries()) {
		await runner.ended(id, 10_000);
		expect(await stateOf(names[at]!, id)).toBe('done');
	}
});

test('the next text of a learner is read when the model has answered for the one before', async () => {
	let answer = () => {};
	server.behave((asked, response) => {
		answer = () => serving.writes(() => [question])(asked, response);
	});
	const first = await bring('ann');
	await expect.poll(() => server.asked.length).toBe(1);
	const second = await bring('ann', `${text} Ships pay.`);
	answer();
	await runner.ended(first, 5000);
	await expect.poll(() => server.asked.length).toBe(2);
	answer();
	await runner.ended(second, 5000);
	expect(await stateOf('ann', second)).toBe('done');
});
