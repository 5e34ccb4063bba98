import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build.js';
import { root } from '../../scripts/fresh.js';

export type Server = {
	/** `http://localhost:PORT` */
	url: string;
	pid: number;
	/** Asks it to stop, waits until it has, and answers with its exit code. */
	stop(): Promise<number | null>;
	/** SIGKILL, as a crash would be. */
	kill(): Promise<void>;
};

type Options = {
	dataFolder: string;
	/** PORT is a free one unless named here. */
	env?: NodeJS.ProcessEnv;
};

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts the built application as a process of its own, on a free port, with a data folder of its own.
 * It ends with this process at the latest.
 * @throws what the server said, when it gave up instead of listening
 */
export async function startServer({ dataFolder, env }: Options): Promise<Server> {
	await ensureBuilt('app', console.log);
	const child = spawn(process.execPath, [join(root, 'scripts/serve.js')], {
		env: { ...withoutOurs(), PORT: '0', ESTE_DATA: dataFolder, ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	running.add(child);
	const ended = once(child, 'close').then(() => running.delete(child));
	const url = await address(child);
	return {
		url,
		pid: child.pid!,
		async stop() {
			child.kill('SIGTERM');
			await ended;
			return child.exitCode;
		},
		async kill() {
			child.kill('SIGKILL');
			await ended;
		}
	};
}

/** What the person running the tests has set for their own server is not for the tests'. */
function withoutOurs(): NodeJS.ProcessEnv {
	const ours = /^(ESTE_.*|HOST|PORT)$/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

function address(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer) => {
			said += chunk;
			const url = /^Este is at (http:\/\/localhost:\d+)$/m.exec(said)?.[1];
			if (url) resolve(url);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.once('close', () => reject(new Error(said.trim() || 'The server ended without a word')));
	});
}
