import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ensureInstalled } from './install.js';

let folder = '';
/** @type {string[]} */
let said = [];
const install = () => ensureInstalled((line) => said.push(line), folder);
const stamp = () => join(folder, 'node_modules', '.este-installed');

/**
 * @param {string} file
 * @param {Record<string, object>} packages
 */
function write(file, packages) {
	const lock = { name: 'folder', version: '1.0.0', lockfileVersion: 3, packages };
	writeFileSync(join(folder, file), JSON.stringify(lock));
}

beforeEach(() => {
	said = [];
	folder = mkdtempSync(join(tmpdir(), 'este-install-'));
	writeFileSync(join(folder, 'package.json'), '{"name":"folder","version":"1.0.0"}');
	write('package-lock.json', { '': { name: 'folder', version: '1.0.0' } });
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

it('installs once, and again when the lock file has changed', async () => {
	await install();
	await install();
	expect(said).toHaveLength(1);
	write('package-lock.json', { '': { name: 'folder', version: '1.0.0', license: 'MIT' } });
	rmSync(join(folder, 'node_modules', '.package-lock.json'), { force: true });
	await install();
	expect(said).toHaveLength(2);
});

it('installs again for another Node or machine', async () => {
	await install();
	writeFileSync(stamp(), 'digest\n1 plan9 vax');
	await install();
	expect(said).toHaveLength(2);
});

it('takes what npm installed by hand', async () => {
	const packages = {
		'node_modules/some': { version: '1.2.3' },
		'node_modules/elsewhere': { optional: true }
	};
	write('package-lock.json', packages);
	mkdirSync(join(folder, 'node_modules'));
	write('node_modules/.package-lock.json', { 'node_modules/some': { version: '1.2.3' } });
	await install();
	expect(said).toEqual([]);
	expect(existsSync(stamp())).toBe(true);
});

it('says in one line that there is no network, and leaves no stamp', async () => {
	vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9');
	vi.stubEnv('npm_config_fetch_retries', '0');
	writeFileSync(
		join(folder, 'package.json'),
		'{"name":"folder","version":"1.0.0","dependencies":{"este-none":"1.0.0"}}'
	);
	write('package-lock.json', {
		'': { name: 'folder', version: '1.0.0', dependencies: { 'este-none': '1.0.0' } },
		'node_modules/este-none': { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` }
	});
	await expect(install()).rejects.toThrow(
		'The packages could not be installed: the package registry cannot be reached (ECONNREFUSED). Is there a network?'
	);
	expect(existsSync(stamp())).toBe(false);
});
