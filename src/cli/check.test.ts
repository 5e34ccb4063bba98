import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import check from './check.ts';

async function run(...args: string[]) {
	const printed = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const)
		vi.spyOn(process[stream], 'write').mockImplementation((text) => {
			printed[stream] += text;
			return true;
		});
	const code = await check(args);
	return { code, ...printed };
}

afterEach(() => vi.restoreAllMocks());

describe('este check', () => {
	it('counts the starter course and finds nothing wrong', async () => {
		const { code, stdout } = await run('src/starter', '--format', 'json');
		const report = JSON.parse(stdout);
		expect(code).toBe(0);
		expect(Object.keys(report)).toEqual([
			'documents',
			'topics',
			'facts',
			'cards',
			'questions',
			'citations',
			'problems'
		]);
		expect(Object.keys(report.citations)).toEqual(['supports', 'contrasts', 'differs', 'mentions']);
		expect(report).toMatchObject({ documents: 5, topics: 8, problems: [] });
		expect(report.questions).toBeGreaterThanOrEqual(40);
	});

	it('tells a person what is in a course', async () => {
		expect((await run('src/starter')).stdout).toMatch(
			/^Foreign relations of Kazakhstan\n5 documents, .*\nNo problems\.\n$/s
		);
	});

	it('fails when something is wrong, and says where', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'este-check-'));
		await writeFile(
			join(folder, 'course.md'),
			'---\nid: a\ntitle: A\n---\nOf one topic.\n## Topics\n- b: B\n'
		);
		const { code, stdout } = await run(folder);
		expect(code).toBe(1);
		expect(stdout).toContain('course.md:7: The file facts/b.md is missing.\n');
	});

	it('names the line of a question that breaks a rule, and the rule', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'este-check-'));
		await cp('src/starter', folder, { recursive: true });
		const stem = 'Which country is not a neighbour of Iran at sea?';
		const question = `## side\n${stem}\n> sea-border\n= Russia\n>> It names Iran.\n`;
		await writeFile(join(folder, 'questions', 'iran.md'), question);
		const { code, stdout } = await run(folder);
		expect(code).toBe(1);
		expect(stdout).toMatch(/^questions\/iran\.md:1: .* \(Q3\)$/m);
	});

	it('reports a missing course.md as JSON like any other problem', async () => {
		const { code, stdout } = await run('src/starter/facts', '--format', 'json');
		expect(code).toBe(1);
		expect(JSON.parse(stdout).problems).toEqual([
			{ file: 'course.md', line: 1, reason: 'The file course.md is missing.' }
		]);
	});

	it.each([
		[['no/such/folder'], 'There is no folder no/such/folder\n'],
		[['package.json/folder'], 'There is no folder package.json/folder\n'],
		[
			['n'.repeat(300)],
			`${'n'.repeat(300)} cannot be read: ENAMETOOLONG: name too long, stat '${'n'.repeat(300)}'\n`
		],
		[
			['src/starter/facts'],
			'src/starter/facts is not the folder of a course: the file course.md is missing\n'
		],
		[['package.json'], 'package.json is a file: give the folder of a course\n'],
		[[], 'Usage: este check FOLDER [--format json]\n'],
		[['src/starter', '--format', 'xml'], 'Usage: este check FOLDER [--format json]\n'],
		[['src/starter', '--loud'], 'Usage: este check FOLDER [--format json]\n']
	])('answers %j with one clear line', async (args, line) => {
		expect(await run(...args)).toEqual({ code: 1, stdout: '', stderr: line });
	});
});
