import { Worker } from 'node:worker_threads';
import type { Question } from '#lib/facts/question.ts';
import type { Task } from './questions-thread.ts';

/** So many threads at most make questions, each for so many ms and with so much memory. */
const mostThreads = 2;
const longestMs = 20_000;
const mostMemoryMb = 768;

/** Makes questions in a thread of its own, as for a large course that takes a second or two; null: it takes too long. */
export async function questionsAside(task: Task): Promise<Question[] | null> {
	const { address, questionsOf } = await import('./questions-thread.ts');
	if (!import.meta.env.PROD) return questionsOf(task);
	await place();
	try {
		return await made(resting.pop() ?? begun(address), task);
	} finally {
		free();
	}
}

/** Threads that have done their work: they are quicker the next time. */
const resting: Worker[] = [];

function begun(address: string): Worker {
	const resourceLimits = { maxOldGenerationSizeMb: mostMemoryMb };
	const worker = new Worker(new URL(address), { workerData: { questions: true }, resourceLimits });
	worker.unref();
	return worker;
}

function made(worker: Worker, task: Task): Promise<Question[] | null> {
	return new Promise((resolve, reject) => {
		const end = (settle: () => void) => {
			clearTimeout(limit);
			for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
			settle();
		};
		const limit = setTimeout(() => {
			end(() => resolve(null));
			void worker.terminate();
		}, longestMs);
		worker.once('message', (questions: Question[]) => {
			resting.push(worker);
			end(() => resolve(questions));
		});
		worker.once('error', (error) => end(() => reject(error)));
		worker.once('exit', () =>
			end(() => reject(new Error('The thread that makes questions ended without any')))
		);
		worker.postMessage(task);
	});
}

let taken = 0;
const waiting: (() => void)[] = [];

/** Resolves when there is a place for one more thread: first come, first served. */
async function place(): Promise<void> {
	if (taken < mostThreads) taken += 1;
	else await new Promise<void>((go) => waiting.push(go));
}

/** Leaves the place to who waits longest. */
function free(): void {
	const next = waiting.shift();
	if (next) next();
	else taken -= 1;
}
