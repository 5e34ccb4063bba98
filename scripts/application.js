import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { largestBody } from './door.js';
import { root } from './fresh.js';
import { Problem } from './problem.js';

const built = join(root, 'build', 'app', 'handler.js');

/** What adapter-node reads while it is imported. The door has made these headers true. */
const settings = {
	NODE_ENV: 'production',
	PROTOCOL_HEADER: 'x-forwarded-proto',
	ADDRESS_HEADER: 'x-forwarded-for',
	XFF_DEPTH: '1',
	BODY_SIZE_LIMIT: String(largestBody)
};

/**
 * Opens the data folder and the built application, which opens its database.
 * @returns {Promise<import('./listen.js').Answer>}
 */
export async function application() {
	if (!existsSync(built)) throw new Problem('Este is not built yet: npm start builds and serves it.');
	const folder = resolve(process.env.ESTE_DATA || join(root, 'data'));
	for (const name of ['ORIGIN', 'HOST_HEADER', 'PORT_HEADER']) delete process.env[name];
	Object.assign(process.env, settings, { ESTE_DATA: folder });
	process.chdir(root);
	try {
		makeFolder(folder);
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
		return (await import(pathToFileURL(built).href)).handler;
	} catch (error) {
		throw explain(/** @type {NodeJS.ErrnoException} */ (error), folder);
	}
}

/**
 * Node's own recursive mkdir never ends below /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} folder
 */
function explain(error, folder) {
	if (!error.path || !(error.path.startsWith(folder) || folder.startsWith(error.path))) return error;
	if (error.code === 'ENOSPC') return new Problem(`The disk with the data folder ${folder} is full.`);
	return new Problem(`The data folder ${folder} cannot be used: ${error.message}.`);
}
