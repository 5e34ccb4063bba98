import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { Problem } from './problem.js';

/** @typedef {import('node:http').Server} Server */
/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Answer */

/** How long a slow or silent client is waited for, in ms. */
const patience = {
	headersTimeout: 20_000,
	requestTimeout: 300_000,
	keepAliveTimeout: 65_000,
	connectionsCheckingInterval: 5_000
};

/** Where to listen: HOST, by default only this machine, and PORT, by default 3000; port 0 takes a free one. */
export function place() {
	const port = Number(process.env.PORT || 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Problem(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
	return { host: process.env.HOST || '127.0.0.1', port };
}

/**
 * Listens on the host; on the loopback of IPv4 also on that of IPv6, because `localhost` may mean either.
 * @param {{ host: string, port: number }} place
 * @param {Answer} answer
 */
export async function listen({ host, port }, answer) {
	const server = await bind(host, port, answer);
	const address = server.address();
	const taken = typeof address === 'object' && address ? address.port : port;
	const servers = [server];
	if (host === '127.0.0.1') {
		const twin = await bind('::1', taken, answer).catch((error) => {
			if (error instanceof Problem && port !== 0) throw error;
		});
		if (twin) servers.push(twin);
	}
	return { servers, urls: urls(host, taken) };
}

/** Throws the Problem that listening would meet. */
export async function tryPlace() {
	const { servers } = await listen(place(), () => {});
	for (const server of servers) await new Promise((done) => server.close(done));
}

/**
 * @param {string} host
 * @param {number} port
 * @param {Answer} answer
 * @returns {Promise<Server>}
 */
function bind(host, port, answer) {
	return new Promise((done, fail) => {
		const server = createServer(patience, answer).on('checkContinue', answer);
		server.once('error', (error) => fail(explain(error, host, port)));
		server.listen({ host, port }, () => done(server));
	});
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function explain(error, host, port) {
	if (error.code === 'EADDRINUSE')
		return new Problem(
			`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=3001 npm start`
		);
	if (error.code === 'EACCES')
		return new Problem(`Port ${port} may not be opened by this user: choose one above 1023.`);
	if (host !== '::1' && (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL'))
		return new Problem(`HOST must be an address of this machine, not "${host}".`);
	return error;
}

/**
 * The addresses to tell people, the best one last.
 * @param {string} host
 * @param {number} port
 */
function urls(host, port) {
	const here = `http://localhost:${port}`;
	if (host === '127.0.0.1' || host === '::1') return [here];
	if (host !== '0.0.0.0' && host !== '::')
		return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
	const others = Object.values(networkInterfaces())
		.flatMap((each) => each ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal);
	return [...others.map(({ address }) => `http://${address}:${port}`), here];
}
