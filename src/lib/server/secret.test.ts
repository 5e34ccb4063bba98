import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { DatabaseProblem } from './db/open.ts';
import { secret } from './secret.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'este-'))));

test('the secret is made once, in a folder that is made for it, readable by its owner alone', async () => {
	const place = join(folder, 'new', 'data');
	const made = await secret(place);
	expect(Buffer.from(made, 'base64url')).toHaveLength(32);
	expect(await secret(place)).toBe(made);
	expect(statSync(join(place, 'secret')).mode & 0o777).toBe(0o600);
});

test('servers that start at once agree', async () => {
	const made = await Promise.all(Array.from({ length: 8 }, () => secret(folder)));
	expect(new Set(made).size).toBe(1);
});

test('a secret that another server is about to write is waited for', async () => {
	writeFileSync(join(folder, 'secret'), '');
	const later = 'x'.repeat(43);
	setTimeout(() => writeFileSync(join(folder, 'secret'), later), 100);
	expect(await secret(folder)).toBe(later);
});

test('a secret that was cut short is said in a sentence and not overwritten', async () => {
	writeFileSync(join(folder, 'secret'), 'short');
	await expect(secret(folder)).rejects.toThrow(DatabaseProblem);
	expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('short');
});

test('a place that cannot be a folder is said in a sentence', async () => {
	writeFileSync(join(folder, 'file'), '');
	await expect(secret(join(folder, 'file', 'data'))).rejects.toThrow(/cannot be written/);
});
