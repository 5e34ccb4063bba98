import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './fresh.js';

/** @typedef {{ code: number | null, output: string }} Outcome */
/** @typedef {{ folder?: string, show?: boolean, env?: NodeJS.ProcessEnv, limitMs?: number }} Options */

/**
 * Runs a program to its end, its output shown or kept; code is null when it could not run or took too long.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { folder = root, show = false, env = {}, limitMs } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: folder,
			env: { ...process.env, ...env },
			stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
			shell: command === 'npm' && process.platform === 'win32',
			timeout: limitMs
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
		const end = () => child.kill();
		process.once('exit', end);
		child.on('error', (error) => finish(null, error.message));
		child.on('close', (code) => finish(code, ''));

		/** @param {number | null} code @param {string} more */
		function finish(code, more) {
			process.off('exit', end);
			resolve({ code, output: output + more });
		}
	});
}

/**
 * Runs a package's program from node_modules with this very Node.
 * @param {string} file its path inside node_modules
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runPackage(file, args, options) {
	return run(process.execPath, [join(root, 'node_modules', file), ...args], options);
}

/**
 * Runs npm with this very Node when npm says where it is.
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runNpm(args, options) {
	const npm = process.env.npm_execpath ?? '';
	return basename(npm) === 'npm-cli.js' && existsSync(npm)
		? run(process.execPath, [npm, ...args], options)
		: run('npm', args, options);
}
