/*
 * `npm run screenshots`: makes the pictures of the README anew, from the built application in a new data folder.
 */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArguments, ensureBrowser } from './browser.js';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';
import { writeRealLog } from './real-log.js';

/** @typedef {import('@playwright/test').Page} Page */

const pictures = join(root, 'static/screenshots');

const data = mkdtempSync(join(tmpdir(), 'este-screenshots-'));
mkdirSync(pictures, { recursive: true });
await ensureBuilt('app', console.log);
const server = spawn(process.execPath, [join(root, 'scripts/serve.js')], {
	env: { ...process.env, PORT: '0', ESTE_DATA: data },
	stdio: ['ignore', 'pipe', 'inherit']
});
const browser = await chromium.launch({
	executablePath: await ensureBrowser(console.log),
	args: browserArguments
});
try {
	const baseURL = await address();
	const page = await browser.newPage({
		baseURL,
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2
	});
	await page.goto('/');
	await page.getByRole('button', { name: 'Start studying' }).click();
	await page.goto('/settings');
	await page.getByLabel(/new cards/i).fill('100');
	await page.getByRole('button', { name: /save/i }).click();
	await studyUntil(page, 'Which country is the guarantor');
	await picture(page, 'study');
	await page.emulateMedia({ colorScheme: 'dark' });
	await picture(page, 'study-dark');
	await writeRealLog(data);
	await page.goto('/progress');
	const clip = await around(page, '#calibration');
	await picture(page, 'calibration-dark', { clip, fullPage: true });
	await page.emulateMedia({ colorScheme: 'light' });
	await picture(page, 'calibration', { clip, fullPage: true });
} finally {
	await browser.close();
	server.kill();
	rmSync(data, { recursive: true });
}

/** @returns {Promise<string>} */
function address() {
	return new Promise((resolve) =>
		server.stdout.on('data', (chunk) => {
			const url = /http:\/\/localhost:\d+/.exec(String(chunk))?.[0];
			if (url) resolve(url);
		})
	);
}

/**
 * Answers one card after the other until the prompt begins so, and shows its answer.
 * @param {Page} page
 * @param {string} prompt
 */
async function studyUntil(page, prompt) {
	await page.goto('/study');
	for (let cards = 0; cards < 100; cards++) {
		const shown = await page.getByRole('heading', { level: 1 }).textContent();
		await page.getByRole('link', { name: 'Show the answer' }).click();
		if (shown?.trim().startsWith(prompt)) return;
		await page.getByRole('button', { name: /^Easy/ }).click();
	}
	throw new Error(`No card begins with "${prompt}"`);
}

/**
 * A section of a page that was just opened, from its heading to the end of its picture, with a margin.
 * @param {Page} page
 * @param {string} section
 */
async function around(page, section) {
	const whole = await page.locator(section).boundingBox();
	const figure = await page.locator(section).locator('figure').boundingBox();
	if (!whole || !figure) throw new Error(`There is no picture in ${section}`);
	const margin = 16;
	return {
		x: whole.x - margin,
		y: whole.y - margin,
		width: whole.width + 2 * margin,
		height: figure.y + figure.height - whole.y + 2 * margin
	};
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {import('@playwright/test').PageScreenshotOptions} [options]
 */
async function picture(page, name, options) {
	await page.screenshot({ ...options, path: join(pictures, `${name}.png`) });
	console.log(`static/screenshots/${name}.png`);
}
