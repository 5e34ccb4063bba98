import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json. */
export const root = dirname(import.meta.dirname);

/**
 * One digest over the names and contents of files and whole folders, tests left out.
 * @param {string[]} paths relative to `folder`; what is not there counts as not there
 */
export function digest(paths, folder = root) {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((each) => filesBelow(folder, each))) {
		const content = readFileSync(join(folder, path));
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * Has `stamp` been set to `value`, and by a work that was finished?
 * @param {string} stamp
 * @param {string} value
 */
export function isStamped(stamp, value) {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === value;
}

/**
 * Does `work` without a stamp, and sets it only when the work is done.
 * @param {string} stamp
 * @param {string} value
 * @param {() => Promise<void>} work
 */
export async function stamped(stamp, value, work) {
	rmSync(stamp, { force: true });
	await work();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, value);
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(folder, path) {
	const found = statSync(join(folder, path), { throwIfNoEntry: false });
	if (!found) return [];
	if (!found.isDirectory()) return /\.test\.[jt]s$/.test(path) ? [] : [path];
	return readdirSync(join(folder, path))
		.sort()
		.flatMap((name) => filesBelow(folder, `${path}/${name}`));
}
