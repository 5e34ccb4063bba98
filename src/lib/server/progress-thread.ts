import { platform, setPriority } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { open } from './db/open.ts';
import type { home } from './home.ts';
import { of } from './progress.ts';

/* Built, this module is one that a thread can begin with; the thread goes from learner to learner, on a connection of its own. */

export const address = import.meta.url;

/** Whose progress is asked for, by a number that is given back with it. */
export type Asked = { number: number; learner: string; now: number };

/** On Linux a priority is that of the thread alone: where the machine has too little to do all at once, answers go first. */
const niceness = 10;

if (!isMainThread && workerData?.progress) {
	if (platform() === 'linux') setPriority(niceness);
	const { url, token } = workerData.progress as ReturnType<typeof home>;
	const opened = open(url, token);
	parentPort?.on('message', async ({ number, learner, now }: Asked) => {
		try {
			parentPort?.postMessage({ number, progress: await of(await opened, learner, now) });
		} catch (error) {
			parentPort?.postMessage({ number, error });
		}
	});
}
