import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer } from '../tests/support/server.ts';
import { megabyte } from './door.js';

const dataFolder = mkdtempSync(join(tmpdir(), 'este-serve-'));
/** @type {import('../tests/support/server.ts').Server} */
let alone;
/** @type {import('../tests/support/server.ts').Server} */
let shared;
/** @type {import('../tests/support/server.ts').Server} */
let proxied;

beforeAll(async () => {
	alone = await startServer({ dataFolder });
	shared = await startServer({ dataFolder, env: { HOST: '0.0.0.0' } });
	proxied = await startServer({ dataFolder, env: { ESTE_TRUSTED_PROXY: '127.0.0.1' } });
}, 120_000);

afterAll(async () => {
	await Promise.all([alone, shared, proxied].map((server) => server?.stop()));
	rmSync(dataFolder, { recursive: true });
});

/**
 * @param {{ url: string }} server
 * @param {string} path
 * @param {{ at?: string, headers?: Record<string, string>, body?: string | Buffer }} [options]
 * @returns {Promise<{ status: number, body: string }>}
 */
async function ask({ url }, path, { at = 'localhost', headers = {}, body } = {}) {
	const port = new URL(url).port;
	const sent = request({ host: at, port, path, method: body ? 'POST' : 'GET', headers });
	sent.on('error', () => {});
	sent.end(body);
	const [answer] = await once(sent, 'response');
	const content = (await answer.setEncoding('utf8').take(1).toArray()).join('');
	sent.destroy();
	return { status: answer.statusCode, body: content };
}

/** A path of an upload that is nobody's, so that only the door is met. */
const upload = '/courses/none/add';

/**
 * Posts a form; 403 is Kit's word for "from another site".
 * @param {{ url: string }} server
 * @param {{ at?: string, origin: string, headers?: Record<string, string> }} options
 */
async function isRefused(server, { at, origin, headers }) {
	const form = { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers };
	const { status } = await ask(server, '/nowhere?/nothing', { at, headers: form, body: 'a=b' });
	return status === 403;
}

describe('a server for this machine alone', () => {
	it.each(['localhost', '127.0.0.1', '::1'])('answers at %s and takes its forms', async (at) => {
		const name = at === '::1' ? '[::1]' : at;
		const origin = `http://${name}:${new URL(alone.url).port}`;
		const headers = { host: new URL(origin).host };
		expect((await ask(alone, '/', { at, headers })).status).toBe(200);
		expect(await isRefused(alone, { at, origin, headers })).toBe(false);
	});

	it('refuses a form from another site, port or protocol', async () => {
		const port = Number(new URL(alone.url).port);
		for (const origin of [
			'http://evil.example',
			`http://localhost:${port + 1}`,
			`https://localhost:${port}`,
			'null'
		])
			expect(await isRefused(alone, { origin })).toBe(true);
	});

	it('is not talked into another protocol or host', async () => {
		const origin = 'https://evil.example';
		const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' };
		expect(await isRefused(alone, { origin, headers })).toBe(true);
		expect(await isRefused(alone, { origin: alone.url, headers })).toBe(false);
	});

	it('answers only to its own names', async () => {
		const { status, body } = await ask(alone, '/', { headers: { host: 'evil.example' } });
		expect(status).toBe(421);
		expect(body).toContain('Este answers here only to');
	});
});

describe('a server for the network', () => {
	it('takes forms at any name it is reached by, and none from another site', async () => {
		const host = `este.lan:${new URL(shared.url).port}`;
		expect((await ask(shared, '/', { at: '127.0.0.1', headers: { host } })).status).toBe(200);
		expect(await isRefused(shared, { at: '127.0.0.1', origin: `http://${host}`, headers: { host } })).toBe(
			false
		);
		expect(
			await isRefused(shared, { at: '127.0.0.1', origin: 'http://evil.example', headers: { host } })
		).toBe(true);
	});
});

describe('a server behind a trusted proxy', () => {
	const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'este.school.example' };

	it('takes the forms of the site that the proxy shows', async () => {
		const at = '127.0.0.1';
		expect(await isRefused(proxied, { at, origin: 'https://este.school.example', headers })).toBe(false);
		expect(await isRefused(proxied, { at, origin: 'http://este.school.example', headers })).toBe(true);
	});
});

const multipart = 'multipart/form-data; boundary=x';

/**
 * The cookies of a new learner.
 * @param {{ url: string }} server
 */
async function started({ url }) {
	const body = new URLSearchParams({ zone: 'UTC' });
	const headers = { origin: url };
	const answer = await fetch(`${url}/?/start`, { method: 'POST', body, redirect: 'manual', headers });
	return answer.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
}

describe('a body', () => {
	it('that is too large is refused before it is sent', async () => {
		const length = {
			'content-length': String(64 * megabyte + 1),
			expect: '100-continue',
			'content-type': multipart
		};
		const { status, body } = await ask(alone, upload, { headers: length, body: 'x' });
		expect(status).toBe(413);
		expect(body).toContain('Este takes in at most 64 MB together.');
	});

	it.each([
		['that is too large', 70, 413],
		['that nobody reads', 30, 401]
	])('%s is answered even to a browser that sends all of it first', async (_, size, status) => {
		const socket = connect(Number(new URL(alone.url).port), '127.0.0.1');
		socket.write(
			`POST ${upload} HTTP/1.1\r\nHost: ${new URL(alone.url).host}\r\nContent-Length: ${size * megabyte}\r\n`
		);
		socket.write(`Origin: ${alone.url}\r\nContent-Type: ${multipart}\r\n\r\n`);
		const piece = Buffer.alloc(megabyte);
		for (let sent = 0; sent < size; sent++) if (!socket.write(piece)) await once(socket, 'drain');
		const [answer] = await once(socket.setEncoding('utf8'), 'data');
		socket.destroy();
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
	});

	it('of 30 MB reaches the page that takes uploads', async () => {
		const headers = { origin: alone.url, 'content-type': multipart };
		const { status } = await ask(alone, upload, { headers, body: Buffer.alloc(30 * megabyte) });
		expect(status).not.toBe(413);
	});

	it('of more than 1 MB is refused everywhere else, in words that the page understands too', async () => {
		const headers = { 'x-sveltekit-action': 'true' };
		const { status, body } = await ask(alone, '/study', { headers, body: Buffer.alloc(2 * megabyte) });
		expect(status).toBe(413);
		expect(JSON.parse(body).error.message).toBe('This is too large: Este takes at most 1 MB here.');
	});

	it('waits outside while others fill the room, and comes in when they go', async () => {
		const cookie = await started(alone);
		const headers = { origin: alone.url, 'content-type': multipart, cookie };
		const port = new URL(alone.url).port;
		const fill = () => {
			const length = { 'content-length': String(64 * megabyte) };
			const options = { port, path: '/courses/add', method: 'POST', headers: { ...headers, ...length } };
			const other = request(options).on('error', () => {});
			other.write('--x');
			return other;
		};
		const others = Array.from({ length: 4 }, fill);
		const body = Buffer.alloc(2 * megabyte);
		const last = () => ask(alone, '/courses/add', { headers, body });
		// One that comes while this one is in finds no room itself: then another has to fill it.
		await vi.waitFor(async () => {
			const { status } = await last();
			if (status !== 503) others.push(fill());
			expect(status).toBe(503);
		}, 10_000);
		expect((await last()).body).toContain('Este is taking in other files just now');
		for (const other of others) other.destroy();
		await vi.waitFor(async () => expect((await last()).status).not.toBe(503), 10_000);
	});
});
