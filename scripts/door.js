import { BlockList, isIP } from 'node:net';
import { Problem } from './problem.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {{ status: number, sentence: string }} Refusal */

export const megabyte = 1024 * 1024;

/** The largest body that is taken in at all: an upload of several files. */
export const largestBody = 64 * megabyte;

/**
 * Decides from a request's head alone who may come in, and makes the head say only what is true:
 * where it comes from, by which protocol and for which host.
 * @param {{ anyHost: boolean, proxies: BlockList | null }} options
 * @returns {(request: Request) => Refusal | null}
 */
export function door({ anyHost, proxies }) {
	return (request) => {
		tellTruth(request, proxies);
		if (!anyHost && !isThisMachine(request.headers.host))
			return { status: 421, sentence: 'Este answers here only to the address http://localhost.' };
		return tooLarge(request);
	};
}

/**
 * The proxies whose word is taken, from addresses and networks such as `127.0.0.1, 10.0.0.0/8`.
 * @param {string} text
 */
export function trusted(text) {
	const proxies = new BlockList();
	for (const each of text.split(',').map((part) => part.trim())) {
		const [address = '', bits] = each.split('/');
		const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
		const widest = family === 'ipv6' ? 128 : 32;
		const width = bits === undefined ? widest : Number(bits);
		if (!isIP(address) || !Number.isInteger(width) || width < 0 || width > widest)
			throw new Problem(
				`ESTE_TRUSTED_PROXY must be the address of the proxy, such as 127.0.0.1 or 10.0.0.0/8, not "${each}".`
			);
		proxies.addSubnet(address, width, family);
	}
	return proxies;
}

/**
 * Forwarded headers are believed only when a trusted proxy wrote them.
 * @param {Request} request
 * @param {BlockList | null} proxies
 */
function tellTruth({ headers, socket }, proxies) {
	const from = plain(socket.remoteAddress ?? '');
	const believed = proxies !== null && isAmong(proxies, from);
	const { host, protocol, address } = believed ? forwarded(headers, proxies) : {};
	for (const name of Object.keys(headers))
		if (/^(x-forwarded-|forwarded$|x-real-ip$)/.test(name)) delete headers[name];
	headers['x-forwarded-proto'] = protocol ?? 'http';
	headers['x-forwarded-for'] = address ?? from;
	if (host) headers.host = host;
}

/**
 * What the nearest proxy says; of the addresses the last one that is not a proxy's own.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {BlockList} proxies
 */
function forwarded(headers, proxies) {
	/** @param {string} name */
	const all = (name) =>
		String(headers[name] ?? '')
			.split(',')
			.map((part) => part.trim())
			.filter(Boolean);
	return {
		host: all('x-forwarded-host').at(-1),
		protocol: all('x-forwarded-proto').at(-1) === 'https' ? 'https' : 'http',
		address: all('x-forwarded-for').findLast((address) => isIP(address) && !isAmong(proxies, address))
	};
}

/** @param {string} address an IPv4 address may come dressed as an IPv6 one */
function plain(address) {
	return address.replace(/^::ffff:(?=\d+\.)/, '');
}

/**
 * @param {BlockList} proxies
 * @param {string} address
 */
function isAmong(proxies, address) {
	return isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * A page elsewhere can make a name of its own point at this machine; only the machine's own names are answered.
 * @param {string} [host]
 */
function isThisMachine(host = '') {
	return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

/**
 * @param {Request} request
 * @returns {Refusal | null}
 */
function tooLarge({ headers, url = '' }) {
	if (headers['transfer-encoding'])
		return { status: 411, sentence: 'Este takes only what says beforehand how large it is.' };
	const upload =
		/\/add$/.test(url.split('?')[0] ?? '') && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
	const limit = upload ? largestBody : megabyte;
	if (Number(headers['content-length'] ?? 0) <= limit) return null;
	const most = `${limit / megabyte} MB`;
	const sentence = upload
		? `This is too much at once: Este takes in at most ${most} together. Please bring the files in one after the other.`
		: `This is too large: Este takes at most ${most} here.`;
	return { status: 413, sentence };
}
