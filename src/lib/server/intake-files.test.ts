import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as files from './intake-files.ts';

let folder: string;
const before = process.env.ESTE_DATA;
const id = '00000000-0000-4000-8000-000000000001';
const bytes = new TextEncoder().encode('A text.');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'este-intake-files-'));
	process.env.ESTE_DATA = folder;
});

afterEach(() => {
	if (before === undefined) delete process.env.ESTE_DATA;
	else process.env.ESTE_DATA = before;
	rmSync(folder, { recursive: true });
});

test('a text that gets its row just while others are cleared away keeps its bytes', async () => {
	let listed = () => {};
	const isListed = new Promise<void>((resolve) => (listed = resolve));
	let written = () => {};
	const isWritten = new Promise<void>((resolve) => (written = resolve));
	const kept = files.keep(id, bytes, () => {
		written();
		return isListed;
	});
	await isWritten;
	await files.removeAllBut(async () => {
		const wanted = new Set<string>();
		listed();
		await kept;
		return wanted;
	});
	expect(await files.find(id)).toEqual(Buffer.from(bytes));
	await files.removeAllBut(async () => new Set());
	expect(readdirSync(join(folder, 'intakes'))).toEqual([]);
});

test('a text sent twice at once is put aside and entered once', async () => {
	let entered = 0;
	const enter = async () => void entered++;
	await Promise.all([files.keep(id, bytes, enter), files.keep(id, bytes, enter)]);
	expect(entered).toBe(1);
	expect(await files.find(id)).toEqual(Buffer.from(bytes));
});

test('nothing stays of a text that cannot be entered, and it may come again', async () => {
	const full = () => Promise.reject(new Error('disk is full'));
	await expect(files.keep(id, bytes, full)).rejects.toThrow('disk is full');
	expect(await files.find(id)).toBeNull();
	await files.keep(id, bytes, async () => {});
	expect(await files.find(id)).toEqual(Buffer.from(bytes));
});
