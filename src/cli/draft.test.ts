import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import draft from './draft.ts';

let folder: string;
const out: string[] = [];
const errors: string[] = [];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'este-draft-'));
	out.length = errors.length = 0;
	vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
	vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => errors.push(String(chunk)) > 0);
});

afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
	await writeFile(join(folder, name), content);
	return join(folder, name);
}

it('prints the contract as JSON', async () => {
	const text = 'The Suez Canal opened on 17 November 1869. It is long.';
	expect(await draft([await file('suez.txt', text), '--format', 'json'])).toBe(0);
	expect(JSON.parse(out.join(''))).toEqual({
		document: { title: 'suez', lang: 'en', text, pages: null },
		facts: [
			{
				kind: 'date',
				quote: { start: 0, end: 42, text: text.slice(0, 42) },
				answer: { start: 25, end: 41, text: '17 November 1869' },
				cards: [
					{
						kind: 'cloze',
						prompt: 'The Suez Canal opened on ____.',
						answer: '17 November 1869',
						accepted: ['17 November 1869', 'November 17, 1869', '1869-11-17']
					}
				]
			}
		],
		rejected: [{ start: 43, end: 54, text: 'It is long.', reason: 'fragment' }],
		report: { passages: 2, facts: 1, drafted: 1, kept: 1, dropped: {} }
	});
});

it('prints the facts and then the report for a person', async () => {
	expect(await draft([await file('suez.md', '# Suez\n\nThe Suez Canal opened in 1869.')])).toBe(0);
	expect(out.join('')).toMatch(
		/^Suez\n\n1\. The Suez Canal opened in ____\.\n {3}→ 1869\n[^]*2 passages, 1 facts/
	);
});

it.each([
	['a missing file', async () => [join(folder, 'none.txt')], /^There is no file .*none\.txt\.\n$/],
	['a folder', async () => [folder], /is a folder, not a file\.\n$/],
	['an empty file', async () => [await file('a.txt', '')], /^This file is empty[^\n]*\n$/],
	[
		'a binary file',
		async () => [await file('a.txt', new Uint8Array([1, 0, 2]))],
		/^This looks like a binary file[^\n]*\n$/
	],
	[
		'another kind of file',
		async () => [await file('a.tif', 'x')],
		/^Este cannot read a file that ends in \.tif[^\n]*\n$/
	],
	['no file named', async () => [], /^Usage: este draft FILE/],
	['an unknown format', async () => ['a.txt', '--format', 'xml'], /^Usage: este draft FILE/]
])('%s is one clear line on standard error', async (_what, args, line) => {
	expect(await draft(await args())).toBe(1);
	expect(errors.join('')).toMatch(line);
	expect(out).toEqual([]);
});
