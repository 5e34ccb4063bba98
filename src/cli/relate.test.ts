import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import relate from './relate.ts';

let folder: string;
const out: string[] = [];
const errors: string[] = [];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'este-relate-'));
	out.length = errors.length = 0;
	vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
	vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => errors.push(String(chunk)) > 0);
});

afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true });
});

async function file(name: string, content: string): Promise<string> {
	await writeFile(join(folder, name), content);
	return join(folder, name);
}

type Line = { fact: Place; related: (Place & { label: string; reason: string; score: number })[] };
type Place = { document: string; start: number; end: number; text: string };

it('finds the two disagreements of the starter course, in both directions', async () => {
	expect(await relate(['src/starter', '--format', 'json'])).toBe(0);
	const found = JSON.parse(out.join('')) as Line[];
	const contrasts = found.flatMap(({ fact, related }) =>
		related.filter(({ label }) => label === 'may contrast').map(({ text }) => `${fact.text} / ${text}`)
	);
	const says = (one: RegExp, other: RegExp) =>
		contrasts.some((line) => one.test(line.split(' / ')[0]!) && other.test(line.split(' / ')[1]!));
	expect(says(/guarantor/, /depend on it less/)).toBe(true);
	expect(says(/depend on it less/, /guarantor/)).toBe(true);
	expect(says(/as a strength/, /hinder/)).toBe(true);
	expect(says(/hinder/, /as a strength/)).toBe(true);
});

it('quotes every fact of the starter course and each related passage exactly, from another document', async () => {
	expect(await relate(['src/starter', '--format', 'json'])).toBe(0);
	const found = JSON.parse(out.join('')) as Line[];
	const labels = new Set([
		'supports',
		'may contrast',
		'differs in date or scope',
		'mentions',
		'the same text'
	]);
	expect(found.length).toBeGreaterThan(50);
	for (const { fact, related } of found)
		for (const each of related) {
			expect(each.document).not.toBe(fact.document);
			expect(each.end - each.start).toBe(each.text.length);
			expect(labels).toContain(each.label);
			expect(each.reason).toMatch(/^Both .*\.$/);
		}
});

it('drafts the facts of documents, and tells what may contrast though it is in none', async () => {
	const one = await file(
		'one.txt',
		'The Suez Canal opened on 17 November 1869. The canal is good for the fish of the sea.'
	);
	const two = await file(
		'two.txt',
		'On 17 November 1869 the Suez Canal was opened. For the fish of the sea the canal is bad.'
	);
	expect(await relate([one, two])).toBe(0);
	const text = out.join('');
	expect(text).toMatch(
		/1\. “The Suez Canal opened on 17 November 1869\.” \(one\.txt\)\n {3}supports: “On 17/
	);
	expect(text).toMatch(/may contrast: “For the fish of the sea the canal is bad\.” \(two\.txt\)/);
});

it.each([[[]], [['--fly']], [['a.txt', '--format', 'xml']]])('%j ends with the usage', async (args) => {
	expect(await relate(args)).toBe(1);
	expect(errors.join('')).toMatch(/^Usage: este relate/);
});

it('says which file there is not', async () => {
	expect(await relate([join(folder, 'none.txt')])).toBe(1);
	expect(errors.join('')).toMatch(/There is no file or folder .*none\.txt/);
});
