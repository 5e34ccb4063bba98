import { Worker } from 'node:worker_threads';
import { usual } from './model-endpoint.ts';
import type { Stage, Tell } from './prepare.ts';
import type { Message, Outcome, Task } from './preparing-thread.ts';

const longestMs = 120_000;
/** As long as a language model may take, and a little more. */
const longestAskingMs = usual.inAllMs + 10_000;
const mostMemoryMb = 768;
/** The limit above is for objects alone; what libraries unpack to lies beside them, and only the whole process tells of it. */
const mostGrowthMb = 1536;
const watchEveryMs = 200;

/**
 * Reads and drafts a learner's text in a thread of its own, which has only so much time and memory; ends it when
 * `signal` says so, and then rejects.
 */
export async function prepareAside(task: Task, tell: Tell, signal: AbortSignal): Promise<Outcome> {
	const { address, preparePacked } = await import('./preparing-thread.ts');
	if (!import.meta.env.PROD) return preparePacked(task, tell, signal);
	const worker = new Worker(new URL(address), {
		workerData: { prepare: task },
		resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
		stdout: true,
		stderr: true
	});
	// What a library has to say about a file is nobody's business here.
	worker.stdout.resume();
	worker.stderr.resume();
	return outcomeOf(worker, tell, signal).finally(() => worker.terminate());
}

function outcomeOf(worker: Worker, tell: Tell, signal: AbortSignal): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const end = () => reject(new Error('Reading a text was stopped'));
		const giveUpAfter = (ms: number) => setTimeout(() => resolve({ problem: takesLong }), ms);
		let tooLong = giveUpAfter(longestMs);
		let isAsking = false;
		const heed = (stage: Stage) => {
			if ((stage.kind === 'asking') !== isAsking) {
				isAsking = !isAsking;
				clearTimeout(tooLong);
				tooLong = giveUpAfter(isAsking ? longestAskingMs : longestMs);
			}
			tell(stage);
		};
		const most = process.memoryUsage.rss() + mostGrowthMb * 1024 ** 2;
		const watch = setInterval(() => {
			if (process.memoryUsage.rss() > most) resolve({ problem: takesMuch });
		}, watchEveryMs);
		if (signal.aborted) end();
		signal.addEventListener('abort', end);
		worker.on('message', (message: Message) => ('stage' in message ? heed(message.stage) : resolve(message)));
		worker.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ problem: takesMuch }) : reject(error)
		);
		worker.once('exit', () => {
			clearTimeout(tooLong);
			clearInterval(watch);
			signal.removeEventListener('abort', end);
			reject(new Error('The thread that reads a text ended without an answer'));
		});
	});
}

const takesLong = 'Reading this text takes too long. Please bring it in in parts.';
const takesMuch = 'This text takes more memory than there is. Please bring it in in parts.';
