import { readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.js';
import { digest, isStamped, root } from './fresh.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';
import { runPackage } from './run.js';

const folder = join(root, 'build');
const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** What can be built, from what, and how. */
const builds = {
	app: { from: [...shared, 'svelte.config.js', 'static', 'src'], args: [] },
	cli: { from: [...shared, 'src/cli', 'src/lib', 'src/starter'], args: ['--mode', 'cli'] },
	quality: { from: [...shared, 'scripts/quality', 'src/lib'], args: ['--mode', 'quality'] },
	fuzz: { from: [...shared, 'scripts/fuzz', 'src/lib'], args: ['--mode', 'fuzz'] },
	simulate: { from: [...shared, 'scripts/simulate', 'src/lib'], args: ['--mode', 'simulate'] }
};

const announced = {
	app: 'Building Este (a few seconds, once) …',
	cli: 'Building the este command …',
	quality: 'Building what drafts the labelled texts …',
	fuzz: 'Building the readers …',
	simulate: 'Building the simulation …'
};

/** How many builds of each kind stay, so that a server goes on with its own while a newer one is made. */
const kept = 3;

/**
 * Builds the web application into build/app, the command line into build/cli, or what measures drafting, reading and planning,
 * when what they are made from has changed. The stamp lies within, so that a build can never be taken for another.
 * @param {keyof typeof builds} name
 * @param {(line: string) => void} say
 */
export async function ensureBuilt(name, say) {
	const { from, args } = builds[name];
	const stamp = join(folder, name, 'stamp');
	if (isStamped(stamp, digest(from))) return;
	await alone(say, async () => {
		const wanted = digest(from);
		if (isStamped(stamp, wanted)) return;
		say(announced[name]);
		rmSync(join(folder, name), { recursive: true, force: true });
		// The configuration of TypeScript builds on one that Kit writes.
		await run('@sveltejs/kit/svelte-kit.js', ['sync']);
		await run('vite/bin/vite.js', ['build', ...args]);
		writeFileSync(stamp, wanted);
		settle(name, `${name}-${wanted.slice(0, 12)}`);
	});
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function run(program, args) {
	const { code, output } = await runPackage(program, args);
	if (code !== 0) throw new Problem(`${output.trim()}\nThe build failed: see above.`);
}

/**
 * Moves a finished build to a folder of its own, which build/app or build/cli then points at.
 * @param {string} name
 * @param {string} own
 */
function settle(name, own) {
	rmSync(join(folder, own), { recursive: true, force: true });
	renameSync(join(folder, name), join(folder, own));
	symlinkSync(own, join(folder, name), 'junction');
	const old = readdirSync(folder)
		.filter((each) => each.startsWith(`${name}-`))
		.map((each) => ({ path: join(folder, each), at: statSync(join(folder, each)).mtimeMs }))
		.sort((a, b) => b.at - a.at)
		.slice(kept);
	for (const { path } of old) rmSync(path, { recursive: true, force: true });
}

if (process.argv[1] === import.meta.filename) {
	const say = console.log;
	await ensureInstalled(say)
		.then(() => ensureBuilt('app', say))
		.then(() => ensureBuilt('cli', say))
		.then(() => say('The build is up to date.'), giveUp);
}
