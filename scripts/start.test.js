import { createClient } from '@libsql/client';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../tests/support/server.ts';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'este-start-'));
let dataFolder = '';
let tries = 0;
beforeAll(() => ensureBuilt('app', console.log), 120_000);
beforeEach(() => (dataFolder = join(folder, `data-${tries++}`)));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Starts Este, which is expected to give up.
 * @param {NodeJS.ProcessEnv} env
 */
const start = (env) =>
	run(process.execPath, ['scripts/start.js'], { env: { PORT: '0', ESTE_DATA: dataFolder, ...env } });

describe('one clear line, and no more, says', () => {
	/**
	 * @param {NodeJS.ProcessEnv} env
	 * @param {RegExp} line
	 */
	async function expectLine(env, line) {
		const { code, output } = await start(env);
		expect(output).toMatch(line);
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	}

	it.each(['127.0.0.1', '::1'])('that the port is taken on %s', async (host) => {
		const other = createServer().listen(0, host);
		await once(other, 'listening');
		const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
		await expectLine({ PORT: String(port) }, new RegExp(`^Port ${port} is taken by another program.`));
		other.close();
	});

	it('that the port is no port', () => expectLine({ PORT: 'three' }, /^PORT must be a number/));

	it('that the host is not of this machine', () =>
		expectLine({ HOST: '203.0.113.77' }, /^HOST must be an address of this machine, not "203.0.113.77"/));

	it('that the proxy is no address', () =>
		expectLine({ ESTE_TRUSTED_PROXY: 'yes' }, /^ESTE_TRUSTED_PROXY must be the address/));

	it('that a language model’s address is none', () =>
		expectLine(
			{ ESTE_MODEL_ADDRESSES: 'localhost:11434' },
			/^ESTE_MODEL_ADDRESSES must be addresses such as/
		));

	it('that the data folder cannot be made', () =>
		expectLine({ ESTE_DATA: '/proc/este' }, /^The data folder \/proc\/este cannot be used/));

	it('that the data folder is a file', () => {
		writeFileSync(dataFolder, '');
		return expectLine({}, /^The data folder .* cannot be used/);
	});

	it('that the database is damaged', () => {
		mkdirSync(dataFolder);
		writeFileSync(join(dataFolder, 'este.db'), 'This is no database. '.repeat(500));
		return expectLine({}, /^The database file is damaged or not a database/);
	});

	it('that the database is of a newer version', async () => {
		await (await startServer({ dataFolder })).stop();
		const client = createClient({ url: `file:${join(dataFolder, 'este.db')}` });
		await client.execute(`insert into __drizzle_migrations (hash, created_at) values ('later', 9e15)`);
		client.close();
		await expectLine({}, /^The database was written by a newer version of Este/);
	});
});

it('a start with nothing new to install or build says only where Este is, and stops with 0', async () => {
	const child = spawn(process.execPath, ['scripts/start.js'], {
		cwd: root,
		env: { ...process.env, PORT: '0', ESTE_DATA: dataFolder }
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += chunk));
	child.stderr.on('data', (chunk) => (said += chunk));
	while (!said.includes('Este is at')) await once(child.stdout, 'data');
	child.kill('SIGINT');
	const [code] = await once(child, 'close');
	expect(said).toMatch(/^Este is at http:\/\/localhost:\d+\n$/);
	expect(code).toBe(0);
});
