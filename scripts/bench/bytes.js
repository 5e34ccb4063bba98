import { chromium } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { browserArguments, ensureBrowser } from '../browser.js';
import { root } from '../fresh.js';
import { startServer } from './server.js';

/** @typedef {import('./report.js').Measured} Measured */

const pages = [
	{ name: 'landing', path: '/', bar: { atMost: 45 } },
	{ name: 'today', path: '/today', bar: null },
	{ name: 'study', path: '/study', bar: { atMost: 60 } },
	{ name: 'progress', path: '/progress', bar: { atMost: 55 } }
];

/**
 * What a browser that comes for the first time fetches for a page, each answer compressed with brotli.
 * @param {string} data a folder for the data
 * @param {(line: string) => void} say
 * @returns {Promise<Measured[]>}
 */
export async function bytes(data, say) {
	const executablePath = await ensureBrowser(say);
	const server = await startServer(root, data);
	const browser = await chromium.launch({ executablePath, args: browserArguments });
	/** @type {Measured[]} */
	const lines = [];
	for (const { name, path, bar } of pages) {
		const { script, all } = await fetched(browser, server.url, path);
		const size = { unit: 'KB', yardstick: null };
		lines.push({ name: `${name}: JavaScript, brotli`, ...size, value: script / 1000, bar });
		lines.push({ name: `${name}: everything, brotli`, ...size, value: all / 1000, bar: null });
	}
	await browser.close();
	await server.stop();
	return lines;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} baseURL
 * @param {string} path
 */
async function fetched(browser, baseURL, path) {
	const context = await browser.newContext({ baseURL });
	if (path !== '/')
		await context.request.post('/?/start', { form: { zone: 'UTC' }, headers: { origin: baseURL } });
	const page = await context.newPage();
	/** @type {Promise<{ script: number, all: number }>[]} */
	const sizes = [];
	page.on('response', (response) => sizes.push(sizeOf(response)));
	await page.goto(path, { waitUntil: 'networkidle' });
	if (new URL(page.url()).pathname !== path) throw new Error(`${path} led to ${page.url()}`);
	const sums = { script: 0, all: 0 };
	for (const { script, all } of await Promise.all(sizes)) {
		sums.script += script;
		sums.all += all;
	}
	await context.close();
	return sums;
}

/** @param {import('@playwright/test').Response} response */
async function sizeOf(response) {
	const all = brotliCompressSync(await response.body()).length;
	return { script: /javascript/.test(response.headers()['content-type'] ?? '') ? all : 0, all };
}
