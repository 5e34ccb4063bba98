import { Worker } from 'node:worker_threads';
import type { Database } from './db/open.ts';
import { home } from './home.ts';
import * as progress from './progress.ts';
import type { Progress } from './progress.ts';

/**
 * How far a learner has come, worked out in a thread with a connection of its own: of a million answers that takes a
 * few seconds the first time, and nobody else waits for it. Null when there is no such learner any more.
 */
export async function progressAside(db: Database, learner: string, now: number): Promise<Progress | null> {
	if (!import.meta.env.PROD) return progress.of(db, learner, now);
	const { address } = await import('./progress-thread.ts');
	return new Promise((resolve, reject) => {
		const number = ++asked;
		waiting.set(number, { resolve, reject });
		thread ??= begun(address);
		thread.postMessage({ number, learner, now });
	});
}

type Answer = { number: number } & ({ progress: Progress | null } | { error: Error });

let asked = 0;
let thread: Worker | null = null;
const waiting = new Map<
	number,
	{ resolve: (progress: Progress | null) => void; reject: (error: Error) => void }
>();

/** What it keeps of a million answers takes a tenth of that; one that needs more ends, and the next one reads anew. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

/** One thread for all: it keeps in mind what it has read. When it ends, whoever waits for it is told, and the next one begins another. */
function begun(address: string): Worker {
	const worker = new Worker(new URL(address), { workerData: { progress: home() }, resourceLimits });
	worker.unref();
	worker.on('message', (answer: Answer) => {
		const one = waiting.get(answer.number);
		waiting.delete(answer.number);
		if ('error' in answer) one?.reject(answer.error);
		else one?.resolve(answer.progress);
	});
	const end = (error: Error) => {
		if (thread !== worker) return;
		thread = null;
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	worker.on('error', end);
	worker.on('exit', () => end(new Error('The thread that works out progress has ended')));
	return worker;
}
