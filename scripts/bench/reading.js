import { chromium } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import { browserArguments, ensureBrowser } from '../browser.js';
import { root } from '../fresh.js';
import { alternate } from './alternate.js';
import { startServer } from './server.js';

/** @typedef {import('./report.js').Measured} Measured */
/** @typedef {import('@playwright/test').BrowserContext} Context */

const long = 1_000_000;
const short = 3_000;
const rounds = 15;

/**
 * Opening a document of 1 MB in the midst of it against opening one of a page, every draft of both accepted: what is
 * sent, and when a browser that was here before first paints.
 * @param {string} data a folder for the data
 * @param {string} text at least as long
 * @param {(line: string) => void} say
 * @returns {Promise<Measured[]>}
 */
export async function reading(data, text, say) {
	const executablePath = await ensureBrowser(say);
	const server = await startServer(root, data);
	const browser = await chromium.launch({ executablePath, args: browserArguments });
	const context = await browser.newContext({ baseURL: server.url });
	await post(context, '/?/start', { zone: 'UTC' });
	const book = `${await bringIn(context, text.slice(0, long))}?at=${long / 2}`;
	const page = await bringIn(context, text.slice(0, short));
	const size = { value: await bytes(context, book), yardstick: await bytes(context, page) };
	const sent = { value: await bytes(context, book, true), yardstick: await bytes(context, page, true) };
	const paint = await alternate(
		rounds,
		() => paintOf(context, book),
		() => paintOf(context, page)
	);
	await browser.close();
	await server.stop();
	const name = 'document of 1 MB; one of a page';
	return [
		{ name: `${name}: first paint`, unit: 'ms', ...paint, bar: { atMost: 2 } },
		{ name: `${name}: the page`, unit: 'KB', ...size, bar: null },
		{ name: `${name}: the page, brotli`, unit: 'KB', ...sent, bar: null }
	];
}

/**
 * Answers the address of the document that comes of a text, with every draft accepted.
 * @param {Context} context
 * @param {string} text
 */
async function bringIn(context, text) {
	const file = { name: 'text.md', mimeType: 'text/markdown', buffer: Buffer.from(text) };
	const answer = await post(context, '/courses/add', { id: crypto.randomUUID(), file });
	const document = /(?:document|only)=([\w-]+)$/.exec(answer.headers().location ?? '')?.[1];
	if (!document) throw new Error('The text was not taken in');
	for (;;) {
		const answer = await context.request.get('/reading/state');
		/** @type {{ texts: { id: string, state: string }[] }} */
		const { texts } = await answer.json();
		const state = texts.find(({ id }) => id === document)?.state ?? 'done';
		if (state === 'done') break;
		if (state !== 'waiting') throw new Error(`The text came to ${state}`);
		await setTimeout(500);
	}
	await post(context, '/drafts?/acceptRest', { document });
	await post(context, '/drafts?/acceptRest', { document, aside: 'yes' });
	return `/documents/${document}`;
}

/**
 * @param {Context} context
 * @param {string} path
 * @param {Record<string, string | { name: string, mimeType: string, buffer: Buffer }>} multipart
 */
async function post(context, path, multipart) {
	const { origin } = new URL((await context.request.get('/healthz')).url());
	const answer = await context.request.post(path, {
		multipart,
		headers: { origin, accept: 'text/html' },
		maxRedirects: 0
	});
	if (answer.status() >= 400) throw new Error(`${path} was answered ${answer.status()}`);
	return answer;
}

/**
 * In KB, with brotli if wished.
 * @param {Context} context
 * @param {string} path
 */
async function bytes(context, path, packed = false) {
	const body = await (await context.request.get(path)).body();
	return (packed ? brotliCompressSync(body) : body).length / 1000;
}

/**
 * In ms from the beginning of the navigation, in a tab of its own.
 * @param {Context} context
 * @param {string} path
 */
async function paintOf(context, path) {
	const page = await context.newPage();
	await page.goto(path, { waitUntil: 'load' });
	const paint = await page.evaluate(
		() =>
			new Promise((resolve) => {
				const look = () => {
					const [entry] = performance.getEntriesByName('first-contentful-paint');
					if (entry) resolve(entry.startTime);
					else requestAnimationFrame(look);
				};
				look();
			})
	);
	await page.close();
	return Number(paint);
}
