import { describe, expect, it } from 'vitest';
import { door, megabyte, trusted } from './door.js';

/**
 * @param {Record<string, string>} headers
 * @param {string} [url]
 */
const request = (headers, url = '/') =>
	/** @type {any} */ ({
		headers: { host: 'localhost:3000', ...headers },
		url,
		socket: { remoteAddress: '::ffff:10.0.0.7' }
	});

/**
 * The head as it is behind the door, when the proxy has this address.
 * @param {string | null} proxy
 * @param {Record<string, string>} headers
 */
function behind(proxy, headers) {
	const asked = request(headers);
	door({ anyHost: true, proxies: proxy ? trusted(proxy) : null })(asked);
	return asked.headers;
}

const forwarded = {
	'x-forwarded-proto': 'https',
	'x-forwarded-host': 'este.school.example',
	'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.8',
	'x-real-ip': '6.6.6.6',
	forwarded: 'for=6.6.6.6'
};

describe('the door', () => {
	const fromHere = { host: 'localhost:3000', 'x-forwarded-proto': 'http', 'x-forwarded-for': '10.0.0.7' };

	it('believes nobody about where a request comes from', () => {
		expect(behind(null, forwarded)).toEqual(fromHere);
	});

	it('believes a proxy that is trusted, and of the addresses the last that is not a proxy', () => {
		expect(behind('127.0.0.1, 10.0.0.0/8', forwarded)).toEqual({
			host: 'este.school.example',
			'x-forwarded-proto': 'https',
			'x-forwarded-for': '203.0.113.9'
		});
	});

	it('believes no other proxy than the trusted one', () => {
		expect(behind('10.0.0.8', forwarded)).toEqual(fromHere);
	});

	it.each(['1', 'true', 'proxy.example', '10.0.0.0/33', '127.0.0.1,'])(
		'does not take %s for the address of a proxy',
		(text) => expect(() => trusted(text)).toThrow('ESTE_TRUSTED_PROXY must be the address of the proxy')
	);

	it.each([
		['localhost', true],
		['localhost:3000', true],
		['LOCALHOST:8080', true],
		['127.0.0.1:3000', true],
		['[::1]:3000', true],
		['', false],
		['evil.example:3000', false],
		['localhost.evil.example', false],
		['127.0.0.1.evil.example', false]
	])('on this machine alone, the host %s is answered: %s', (host, answered) => {
		const refusal = door({ anyHost: false, proxies: null })(request({ host }));
		expect(refusal?.status).toBe(answered ? undefined : 421);
	});

	it.each([
		['/courses/c1/add', 64, true],
		['/courses/c1/add?/upload', 64, true],
		['/courses/c1/add', 65, false],
		['/study', 1, true],
		['/study?/answer', 2, false],
		['/study?next=/add', 2, false]
	])('at %s %i MB are let in: %s', (url, size, letIn) => {
		const headers = {
			'content-length': String(size * megabyte),
			'content-type': 'multipart/form-data; boundary=x'
		};
		const refusal = door({ anyHost: true, proxies: null })(request(headers, url));
		expect(refusal?.status).toBe(letIn ? undefined : 413);
	});

	it('says of files that are too large together what to do', () => {
		const headers = {
			'content-length': String(65 * megabyte),
			'content-type': 'multipart/form-data; boundary=x'
		};
		const refusal = door({ anyHost: true, proxies: null })(request(headers, '/courses/add'));
		expect(refusal?.sentence).toContain('one after the other');
	});

	it('lets in no form of that size that is not an upload', () => {
		const headers = {
			'content-length': String(2 * megabyte),
			'content-type': 'application/x-www-form-urlencoded'
		};
		expect(door({ anyHost: true, proxies: null })(request(headers, '/courses/c1/add'))?.status).toBe(413);
	});

	it('does not let in what does not say how large it is', () => {
		const refusal = door({ anyHost: true, proxies: null })(
			request({ 'transfer-encoding': 'chunked' }, '/add')
		);
		expect(refusal?.status).toBe(411);
	});
});
