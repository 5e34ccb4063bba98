import { spawnSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';

beforeAll(() => ensureBuilt('cli', console.log), 120_000);

/** @param {string[]} args */
const este = (...args) =>
	spawnSync(process.execPath, ['scripts/este.js', ...args], { cwd: root, encoding: 'utf8' });

it('the command has standard output for itself', () => {
	const { status, stdout } = este('check', 'src/starter', '--format', 'json');
	expect(status).toBe(0);
	expect(Object.keys(JSON.parse(stdout))).toContain('problems');
});

it('a command that does not exist is told so on standard error', () => {
	const { status, stdout, stderr } = este('fly');
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(/^Usage: este .*\n$/);
});
