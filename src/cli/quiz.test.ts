import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import quiz from './quiz.ts';

let folder: string;
const out: string[] = [];
const errors: string[] = [];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'este-quiz-'));
	out.length = errors.length = 0;
	vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
	vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => errors.push(String(chunk)) > 0);
});

afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true });
});

const starter = join(import.meta.dirname, '../starter');
const text =
	'The Suez Canal opened on 17 November 1869.\n\nThe Panama Canal opened on 15 August 1914.\n\nThe Kiel Canal opened on 20 June 1895.';

async function file(name: string): Promise<string> {
	await writeFile(join(folder, name), text);
	return join(folder, name);
}

type Printed = {
	kind: string;
	stem: string;
	choices?: string[];
	key?: number[];
	answer?: string;
	accepted?: string[];
	left?: string[];
	evidence: { document: string; start: number; end: number; text: string } | null;
	why: string[];
};

const printed = () => (JSON.parse(out.join('')) as { questions: Printed[] }).questions;

it('prints questions from a document, with exact quotations', async () => {
	expect(await quiz([await file('canals.txt'), '--kinds', 'choice', '--seed', '3', '--format', 'json'])).toBe(
		0
	);
	const questions = printed();
	expect(questions).toHaveLength(3);
	for (const { kind, choices = [], key = [], why, evidence } of questions) {
		expect(kind).toBe('choice');
		expect(why).toHaveLength(choices.length);
		expect(key).toHaveLength(1);
		expect(evidence?.document).toBe('canals.txt');
		expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
		expect(evidence?.text).toContain(choices[key[0] ?? -1]);
	}
});

it('prints as many questions from a course as are wanted, each in its own shape', async () => {
	expect(await quiz([starter, '--number', '30', '--format', 'json'])).toBe(0);
	const questions = printed();
	expect(questions).toHaveLength(30);
	for (const question of questions) {
		if (question.kind === 'typed' || question.kind === 'gap') {
			expect(question).toMatchObject({
				answer: expect.any(String) as string,
				accepted: expect.any(Array) as string[]
			});
		} else if (question.kind === 'matching') {
			expect(question.key).toHaveLength(question.left?.length ?? 0);
		} else if (question.kind === 'ordering') {
			expect([...(question.key ?? [])].sort()).toEqual(question.choices?.map((_, at) => at));
		} else expect(question.choices?.[question.key?.[0] ?? -1]).toBeDefined();
	}
});

it('says in one line when fewer questions can be made than were asked for', async () => {
	const path = await file('canals.txt');
	expect(await quiz([path, '--kinds', 'choice', '--number', '30', '--format', 'json'])).toBe(0);
	expect(printed()).toHaveLength(3);
	expect(errors).toEqual(['Only 3 of the 30 questions could be made.\n']);
	errors.length = 0;
	await quiz([path, '--kinds', 'choice', '--number', '3']);
	await quiz([path, '--kinds', 'choice']);
	expect(errors).toEqual([]);
});

it('the same seed prints the same, another seed something else', async () => {
	await quiz([starter, '--seed', '5']);
	const first = out.splice(0).join('');
	await quiz([starter, '--seed', '5']);
	expect(out.splice(0).join('')).toBe(first);
	await quiz([starter, '--seed', '6']);
	expect(out.join('')).not.toBe(first);
	expect(first).toMatch(/^1\. \S.*\n {3}/);
});

it.each([
	[[], /^Usage: este quiz /],
	[['nowhere.txt'], /^There is no file or folder nowhere\.txt\.\n$/],
	[[starter, '--number', 'many'], /^--number is a whole number/],
	[[starter, '--number', '0'], /^--number is a whole number/],
	[[starter, '--seed', '1.5'], /^--seed is a whole number/],
	[[starter, '--kinds', 'essay'], /^--kinds are some of choice, true-false, /],
	[[starter, '--format', 'xml'], /^Usage: este quiz /],
	[[starter, '--loud'], /^Usage: este quiz /],
	[[starter, import.meta.filename], /^Give the folder of one course, or documents, not both\.\n$/],
	[[join(starter, 'facts')], /is not the folder of a course: the file course\.md is missing\.\n$/]
])('%j is answered with one clear line', async (args, line) => {
	expect(await quiz(args)).toBe(1);
	expect(out).toEqual([]);
	expect(errors.join('')).toMatch(line);
	expect(errors.join('').split('\n')).toHaveLength(2);
});
