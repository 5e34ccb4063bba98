import { createClient } from '@libsql/client';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Serves the application that was built in a folder, on a free port and with a data folder of its own;
 * answers its address and how to stop it.
 * @param {string} folder
 * @param {string} dataFolder
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startServer(folder, dataFolder) {
	const env = Object.entries(process.env).filter(([name]) => !/^(ESTE_.*|HOST)$/.test(name));
	const child = spawn(process.execPath, [join(folder, 'scripts/serve.js')], {
		env: { ...Object.fromEntries(env), PORT: '0', ESTE_DATA: dataFolder },
		stdio: ['ignore', 'pipe', 'inherit', 'ipc']
	});
	const ended = once(child, 'close');
	let said = '';
	child.stdout?.on('data', (chunk) => (said += chunk));
	const address = () => /^Este is at (http:\/\/localhost:\d+)$/m.exec(said)?.[1];
	while (!address() && child.exitCode === null)
		await Promise.race([once(/** @type {import('node:stream').Readable} */ (child.stdout), 'data'), ended]);
	const url = address();
	if (!url) throw new Error('The server did not start');
	return {
		url,
		async stop() {
			child.kill('SIGTERM');
			await ended;
		}
	};
}

/**
 * The ids of the cards that learners study at first.
 * @param {string} dataFolder
 */
export async function cardsIn(dataFolder) {
	const rows = await readRows(dataFolder, `select id from card where status = 'accepted' order by id`);
	return rows.map(({ id }) => String(id));
}

/**
 * What stands in the database of a server.
 * @param {string} dataFolder
 * @param {string} query
 */
export async function readRows(dataFolder, query) {
	const client = createClient({ url: `file:${join(dataFolder, 'este.db')}` });
	const { rows } = await client.execute(query);
	client.close();
	return rows;
}
