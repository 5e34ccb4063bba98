import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { open, type Database } from '#lib/server/db/open.ts';
import { user } from '#lib/server/db/schema.ts';
import { courseOf, noon } from '#lib/server/fixtures.ts';
import { give } from '#lib/server/quiz-answers.ts';
import { begun, choiceQuestion, typedQuestion } from '#lib/server/quiz-fixtures.ts';
import * as starter from '#lib/server/starter.ts';
import items from './items.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'este-items-'));
	vi.stubEnv('ESTE_DATABASE', `file:${folder}/este.db`);
});

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

const opened = () => open(`file:${folder}/este.db`);

async function run(...args: string[]) {
	const printed = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const)
		vi.spyOn(process[stream], 'write').mockImplementation((text) => {
			printed[stream] += text;
			return true;
		});
	return { code: await items(args), ...printed };
}

/** So many learners take a quiz of two questions: all are wrong in the first, and all are right in the second. */
async function quizzed(db: Database, learners: number) {
	await starter.write(db, courseOf(2), noon);
	for (let index = 0; index < learners; index++) {
		const id = `learner-${index}`;
		const at = new Date(noon);
		await db.insert(user).values({ id, name: id, email: id, createdAt: at, updatedAt: at });
		await begun(db, id, id, [choiceQuestion(null), typedQuestion(null)], { counts: false });
		await give(db, id, id, { id: 'one', position: 0, given: [0] }, noon);
		await give(db, id, id, { id: 'other', position: 1, given: 'Astana' }, noon);
	}
	db.$client.close();
}

test('the figures of the starter course are printed for a person', async () => {
	await quizzed(await opened(), 6);
	const { code, stdout, stderr } = await run();
	expect([code, stderr]).toEqual([0, '']);
	expect(stdout.split('\n')).toEqual([
		'A course',
		'2 questions answered, 0 set aside; 2 by fewer than 20 learners, which is too few to decide anything.',
		'',
		'answers  right  tells  kind    question',
		'      6  100 %      –  typed   What is it?',
		'      6    0 %      –  choice  Which one?',
		'    taken: one 100 %, four 0 %, three 0 % (right), two 0 %',
		'',
		'“tells” runs from −1 to 1: how far those who do well in other questions do better in this one.',
		''
	]);
});

test('they are printed as JSON, without a learner', async () => {
	await quizzed(await opened(), 6);
	const { code, stdout } = await run('c', '--format', 'json');
	expect(code).toBe(0);
	expect(stdout).not.toContain('learner-');
	expect(JSON.parse(stdout)).toEqual({
		course: 'c',
		title: 'A course',
		enough: 20,
		items: [
			{
				item: 'item of What is it?',
				kind: 'typed',
				stem: 'What is it?',
				answer: 'Astana',
				answers: 6,
				right: 6,
				discrimination: null,
				strong: { answers: 0, right: 0 },
				weak: { answers: 0, right: 0 },
				choices: [],
				notTaken: [],
				setAside: null
			},
			{
				item: 'item of Which one?',
				kind: 'choice',
				stem: 'Which one?',
				answer: 'three',
				answers: 6,
				right: 0,
				discrimination: null,
				strong: { answers: 0, right: 0 },
				weak: { answers: 0, right: 0 },
				choices: [
					{ text: 'one', isKey: false, shown: 6, taken: 6 },
					{ text: 'four', isKey: false, shown: 6, taken: 0 },
					{ text: 'three', isKey: true, shown: 6, taken: 0 },
					{ text: 'two', isKey: false, shown: 6, taken: 0 }
				],
				notTaken: [],
				setAside: null
			}
		]
	});
});

test('a course whose questions nobody answered says so', async () => {
	await quizzed(await opened(), 0);
	expect(await run()).toEqual({
		code: 0,
		stdout: 'A course\nNobody has answered a question of it in a quiz yet.\n',
		stderr: ''
	});
});

test.each([
	[[], 'There is no starter course yet\n'],
	[['nowhere'], 'There is no course nowhere\n'],
	[['a', 'b'], 'Usage: este items [COURSE] [--format json]\n'],
	[['--format', 'xml'], 'Usage: este items [COURSE] [--format json]\n'],
	[['--loud'], 'Usage: este items [COURSE] [--format json]\n']
])('%j is answered with one clear line', async (args, line) => {
	expect(await run(...args)).toEqual({ code: 1, stdout: '', stderr: line });
});
