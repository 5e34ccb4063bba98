import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../fresh.js';
import { Problem } from '../problem.js';
import { run } from '../run.js';

const parts = [
	...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'svelte.config.js'],
	...['src', 'static', 'drizzle', 'scripts']
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
	mkdirSync(join(root, 'build'), { recursive: true });
	const copy = mkdtempSync(join(root, 'build', 'bench-'));
	process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
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

/**
 * @param {string} folder
 * @param {string[]} args
 */
async function build(folder, ...args) {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { code, output } = await run(process.execPath, [vite, 'build', ...args], { folder });
	if (code !== 0) throw new Problem(`${output.trim()}\nThe build failed: see above.`);
}
