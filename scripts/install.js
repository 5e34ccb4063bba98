import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.js';
import { digest, isStamped, root, stamped } from './fresh.js';
import { Problem } from './problem.js';
import { runNpm } from './run.js';

const machine = [process.versions.modules, process.platform, process.arch].join(' ');

/** npm's own waits add up to more than a minute before it says that there is no network. */
const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Installs the packages when they are not those of package-lock.json, or are for another Node or machine.
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say, folder = root) {
	const stamp = join(folder, 'node_modules', '.este-installed');
	const wanted = () => `${digest(['package-lock.json'], folder)}\n${machine}`;
	if (isStamped(stamp, wanted())) return;
	await alone(say, async () => {
		if (isStamped(stamp, wanted())) return;
		const present = isForThisMachine(stamp) && isInstalled(folder);
		await stamped(stamp, wanted(), async () => {
			if (!present) await install(say, folder);
		});
	});
}

/** @param {string} stamp */
function isForThisMachine(stamp) {
	return !existsSync(stamp) || readFileSync(stamp, 'utf8').endsWith(`\n${machine}`);
}

/**
 * Did someone run npm by hand, so that what npm noted down in node_modules is what the lock file asks for?
 * @param {string} folder
 */
function isInstalled(folder) {
	const note = join(folder, 'node_modules', '.package-lock.json');
	if (!existsSync(note)) return false;
	const there = packages(note);
	return Object.entries(packages(join(folder, 'package-lock.json'))).every(
		([path, { version, optional }]) => path === '' || there[path]?.version === version || optional
	);
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packages(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * @param {(line: string) => void} say
 * @param {string} folder
 */
async function install(say, folder) {
	say('Installing the packages (about a minute, once) …');
	const { code, output } = await runNpm(
		['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...patience],
		{ folder }
	);
	if (code !== 0) throw new Problem(`The packages could not be installed: ${cause(output)}`);
}

/** @param {string} output what npm said */
function cause(output) {
	const code = /code (E[A-Z_]+)/.exec(output)?.[1] ?? '';
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output))
		return `the package registry cannot be reached (${code}). Is there a network?`;
	if (/ENOSPC/.test(output)) return 'the disk is full.';
	if (/EACCES|EPERM|EROFS/.test(output)) return 'this folder cannot be written to.';
	const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
	return lines.find((line) => line && !line.startsWith('code ')) ?? 'npm could not be run.';
}
