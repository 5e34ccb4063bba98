import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.js';
import { run, runPackage } from './run.js';

const second = 1000;

/** The arguments that a Chromium wants on a machine without a screen or a network of its own. */
export const browserArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The path of a Chromium that runs here: the one that CHROMIUM names, Playwright's own, or the system's. */
export async function findBrowser() {
	for (const path of [process.env.CHROMIUM, await playwrightsOwn(), ...systems()])
		if (path && existsSync(path) && (await runs(path))) return path;
	return null;
}

/**
 * Finds a Chromium, or installs one: for root on Debian from its packages, for everyone else Playwright's own.
 * @param {(line: string) => void} say
 */
export async function ensureBrowser(say) {
	const ways = isRootWithApt() ? [fromDebian, fromPlaywright] : [fromPlaywright];
	for (const install of [null, ...ways]) {
		if (install) await install(say);
		const path = await findBrowser();
		if (path) return path;
	}
	throw new Problem(
		'The browser tests need Chromium, and it could not be installed: install it yourself, or name one with CHROMIUM=/path/to/chromium.'
	);
}

async function playwrightsOwn() {
	try {
		return (await import('@playwright/test')).chromium.executablePath();
	} catch {
		return undefined;
	}
}

function systems() {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const folders = (process.env.PATH ?? '').split(delimiter);
	return [
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
	];
}

/**
 * A browser may be there without the libraries it needs. (On Windows the question would open a window.)
 * @param {string} path
 */
async function runs(path) {
	if (process.platform === 'win32') return true;
	return (await run(path, ['--version'], { limitMs: 30 * second })).code === 0;
}

function isRootWithApt() {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {(line: string) => void} say */
async function fromDebian(say) {
	say('Installing Chromium from Debian (a minute or two, once) …');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-q'], { env, limitMs: 180 * second });
	const packages = ['--no-install-recommends', 'chromium'];
	tell(say, await run('apt-get', ['install', '-y', '-q', ...packages], { env, limitMs: 600 * second }));
}

/** @param {(line: string) => void} say */
async function fromPlaywright(say) {
	say('Downloading a Chromium for the browser tests (a minute or two, once) …');
	const limitMs = 300 * second;
	tell(say, await runPackage('@playwright/test/cli.js', ['install', 'chromium'], { limitMs }));
}

/**
 * @param {(line: string) => void} say
 * @param {import('./run.js').Outcome} outcome
 */
function tell(say, { code, output }) {
	if (code !== 0) say(`That did not work: ${output.trim().split('\n').slice(-5).join('\n')}`);
}
