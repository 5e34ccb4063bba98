import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { alone } from './alone.js';
import { digest, isStamped, stamped } from './fresh.js';

const folder = mkdtempSync(join(tmpdir(), 'este-fresh-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a digest tells contents, names and missing files apart, and leaves tests out', () => {
	mkdirSync(join(folder, 'src', 'deep'), { recursive: true });
	writeFileSync(join(folder, 'src', 'deep', 'a.js'), 'one');
	const seen = [digest(['src', 'static'], folder)];
	writeFileSync(join(folder, 'src', 'deep', 'a.test.js'), 'test');
	expect(digest(['src', 'static'], folder)).toBe(seen[0]);
	writeFileSync(join(folder, 'src', 'deep', 'a.js'), 'two');
	seen.push(digest(['src', 'static'], folder));
	renameSync(join(folder, 'src', 'deep', 'a.js'), join(folder, 'src', 'deep', 'b.js'));
	seen.push(digest(['src', 'static'], folder));
	writeFileSync(join(folder, 'static'), '');
	seen.push(digest(['src', 'static'], folder));
	expect(new Set(seen).size).toBe(4);
});

it('work that fails or is broken off leaves no stamp', async () => {
	const stamp = join(folder, 'stamps', 'work');
	await stamped(stamp, 'v1', async () => {});
	expect(isStamped(stamp, 'v1')).toBe(true);
	await expect(stamped(stamp, 'v1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(isStamped(stamp, 'v1')).toBe(false);
});

it('of two programs in one folder the second waits, and says so', async () => {
	/** @type {string[]} */
	const order = [];
	const say = (/** @type {string} */ line) => order.push(line.split(':')[0] ?? '');
	const first = alone(say, async () => {
		order.push('begin');
		await pause(600);
		order.push('end');
	});
	await alone(say, async () => void order.push('second'));
	await first;
	expect(order).toEqual(['begin', 'Another program installs or builds in this folder', 'end', 'second']);
});
