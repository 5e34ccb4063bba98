import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../fresh.js';
import { Problem } from '../problem.js';
import { run } from '../run.js';

const parts = [
	...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'svelte.config.js'],
	...['src', 'static', 'drizzle', 'scripts', 'tests/support']
];

/** An address that the product does not have. */
const route = 'src/routes/(app)/yardstick';

/**
 * Builds Este with one more route, and the programs that measure it from within, in a copy of the project.
 * It lies in build/, on the disk that holds the data too, and goes when this process ends.
 * @param {(line: string) => void} say
 */
export async function buildCopy(say) {
	say('Building a copy with the yardsticks …');
	const copy = emptyFolder();
	for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
	mkdirSync(join(copy, route));
	writeFileSync(
		join(copy, route, '+page.server.ts'),
		`export { actions } from '../../../../scripts/bench/yardstick.js';\n`
	);
	await build(copy);
	await build(copy, '--mode', 'bench');
	return copy;
}

/** What it makes is of this process alone; what an interrupted one has left behind goes too. */
function emptyFolder() {
	const builds = join(root, 'build');
	const remove = (/** @type {string} */ name) => rmSync(join(builds, name), { recursive: true, force: true });
	mkdirSync(builds, { recursive: true });
	for (const name of readdirSync(builds))
		if (name.startsWith('bench-') && !isRunning(Number(name.slice('bench-'.length)))) remove(name);
	const own = `bench-${process.pid}`;
	process.on('exit', () => remove(own));
	mkdirSync(join(builds, own));
	return join(builds, own);
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/**
 * @param {string} folder
 * @param {string[]} args
 */
async function build(folder, ...args) {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { code, output } = await run(process.execPath, [vite, 'build', ...args], { folder });
	if (code !== 0) throw new Problem(`${output.trim()}\nThe build failed: see above.`);
}
