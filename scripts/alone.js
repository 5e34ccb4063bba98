import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './fresh.js';
import { signals } from './stop.js';

const lock = join(root, 'build', 'lock');
const beatMs = 1000;
const forgottenMs = 10_000;

/**
 * Does `work` while no other program installs or builds in this folder.
 * The lock is touched every second, so one that was left behind by a crash is soon seen for what it is.
 * @param {(line: string) => void} say
 * @param {() => Promise<void>} work
 */
export async function alone(say, work) {
	for (let waited = 0; !take(); waited++) {
		if (waited === 0) say('Another program installs or builds in this folder: waiting for it …');
		await pause(beatMs / 4);
	}
	const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), beatMs);
	const release = () => rmSync(lock, { force: true });
	const leave = () => process.exit(130);
	process.once('exit', release);
	for (const signal of signals) process.once(signal, leave);
	try {
		await work();
	} finally {
		clearInterval(beat);
		process.off('exit', release);
		for (const signal of signals) process.off(signal, leave);
		release();
	}
}

function take() {
	mkdirSync(dirname(lock), { recursive: true });
	const held = statSync(lock, { throwIfNoEntry: false });
	if (held && Date.now() - held.mtimeMs > forgottenMs) rmSync(lock, { force: true });
	try {
		writeFileSync(lock, '', { flag: 'wx' });
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
		throw error;
	}
}
