import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { root } from './fresh.js';

/** A server whose answers take the milliseconds that the path says. */
const slow = `
	import { listen } from './scripts/listen.js';
	import { stopOnSignal } from './scripts/stop.js';
	const answer = ({ url }, response) => setTimeout(() => response.end('whole'), Number(url.slice(1)));
	const { servers, urls } = await listen({ host: '127.0.0.1', port: 0 }, answer);
	stopOnSignal(servers);
	console.log(urls[0]);
`;

/** @type {import('node:child_process').ChildProcess} */
let child;
afterEach(() => child.kill('SIGKILL'));

async function startSlow() {
	child = spawn(process.execPath, ['--input-type=module', '-e', slow], { cwd: root });
	const [line] = await once(/** @type {import('node:stream').Readable} */ (child.stdout), 'data');
	return { url: String(line).trim(), ended: once(child, 'close') };
}

it('a request under way is answered before the server leaves with 0', async () => {
	const { url, ended } = await startSlow();
	await (await fetch(`${url}/0`)).text();
	const answer = fetch(`${url}/800`);
	await pause(200);
	child.kill('SIGTERM');
	await pause(200);
	await expect(fetch(`${url}/0`, { headers: { connection: 'close' } })).rejects.toThrow();
	expect(await (await answer).text()).toBe('whole');
	expect(await ended).toEqual([0, null]);
});

it('the two signals of one Ctrl-C under npm count as one', async () => {
	const { url, ended } = await startSlow();
	const answer = fetch(`${url}/400`);
	await pause(100);
	child.kill('SIGINT');
	await pause(20);
	child.kill('SIGINT');
	expect(await (await answer).text()).toBe('whole');
	expect(await ended).toEqual([0, null]);
});

it('a second signal ends it at once', async () => {
	const { url, ended } = await startSlow();
	const answer = fetch(`${url}/60000`).catch(() => 'cut off');
	await pause(100);
	child.kill('SIGINT');
	await pause(700);
	child.kill('SIGINT');
	expect(await ended).toEqual([1, null]);
	expect(await answer).toBe('cut off');
});

it('a server under npm stops when npm is gone', async () => {
	const code = `import { stopWithNpm } from './scripts/stop.js'; stopWithNpm(); ${slow}`;
	const shell = `"${process.execPath}" --input-type=module -e "$CODE"; true`;
	const env = { ...process.env, CODE: code, npm_lifecycle_event: 'start' };
	child = spawn('sh', ['-c', shell], { cwd: root, env });
	const stdout = /** @type {import('node:stream').Readable} */ (child.stdout);
	const [line] = await once(stdout, 'data');
	child.kill('SIGTERM');
	await once(stdout.resume(), 'close');
	await expect(fetch(String(line).trim())).rejects.toThrow();
});
