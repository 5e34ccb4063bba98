import { join } from 'node:path';
import { alone } from './alone.js';
import { digest, isStamped, root, stamped } from './fresh.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';
import { runPackage } from './run.js';

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** What can be built into build/, from what, and how. */
const builds = {
	app: { from: [...shared, 'svelte.config.js', 'static', 'src'], args: [] },
	cli: { from: [...shared, 'src/cli', 'src/lib', 'src/starter'], args: ['--mode', 'cli'] }
};

/**
 * Builds the web application or the command line when what they are made from has changed.
 * @param {keyof typeof builds} name
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(name, say) {
	const { from, args } = builds[name];
	const stamp = join(root, 'build', `${name}.stamp`);
	if (isStamped(stamp, digest(from))) return;
	await alone(say, async () => {
		const wanted = digest(from);
		if (isStamped(stamp, wanted)) return;
		await stamped(stamp, wanted, async () => {
			say(name === 'app' ? 'Building Este (a few seconds, once) …' : 'Building the este command …');
			const { code, output } = await runPackage('vite/bin/vite.js', ['build', ...args]);
			if (code !== 0) throw new Problem(`${output.trim()}\nThe build failed: see above.`);
		});
	});
}

if (process.argv[1] === import.meta.filename) {
	const say = console.log;
	await ensureInstalled(say)
		.then(() => ensureBuilt('app', say))
		.then(() => ensureBuilt('cli', say))
		.then(() => say('The build is up to date.'), giveUp);
}
