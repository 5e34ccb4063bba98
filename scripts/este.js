import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';
import { ensureInstalled } from './install.js';
import { giveUp } from './problem.js';

/** @param {string} line standard output belongs to the command alone */
const say = (line) => process.stderr.write(`${line}\n`);

try {
	await ensureInstalled(say);
	await ensureBuilt('cli', say);
} catch (error) {
	giveUp(error);
}
const command = join(root, 'build', 'cli', 'este.js');
process.argv[1] = command;
await import(pathToFileURL(command).href);
