import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { pack, type Parcel } from './parcel.ts';
import { prepare, type Brought, type Stage, type Tell } from './prepare.ts';

export type Outcome = { problem: string } | { parcel: Parcel };

const longestMs = 120_000;
const mostMemoryMb = 768;
const tellEveryMs = 200;

/**
 * Reads and drafts a learner's text in a thread of its own, which has only so much time and memory; ends it when
 * `signal` says so, and then rejects.
 */
export function prepareAside(brought: Brought, tell: Tell, signal: AbortSignal): Promise<Outcome> {
	return import.meta.env.PROD ? inThread(brought, tell, signal) : packed(brought, tell);
}

/** The built module is one that a thread can begin with. */
function inThread(brought: Brought, tell: Tell, signal: AbortSignal): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), {
			workerData: { prepare: brought },
			resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
			stdout: true,
			stderr: true
		});
		// What a library has to say about a file is nobody's business here.
		worker.stdout.resume();
		worker.stderr.resume();
		const end = () => worker.terminate();
		const tooLong = setTimeout(() => {
			resolve({ problem: 'This text is too long to be read here. Please bring it in in parts.' });
			end();
		}, longestMs);
		signal.addEventListener('abort', end);
		worker.on('message', (message: Message) => {
			if ('stage' in message) return tell(message.stage);
			resolve(message);
			end();
		});
		worker.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
			resolve({ problem: 'This text takes more memory than there is. Please bring it in in parts.' });
		});
		worker.once('exit', () => {
			clearTimeout(tooLong);
			signal.removeEventListener('abort', end);
			reject(new Error('The thread that reads a text ended without an answer'));
		});
	});
}

type Message = Outcome | { stage: Stage };

async function packed(brought: Brought, tell: Tell): Promise<Outcome> {
	const preparation = await prepare(brought, tell);
	return 'problem' in preparation ? preparation : { parcel: pack(preparation.prepared, Date.now()) };
}

/** Tells a few times a second at most, and each stage when it begins. */
function rarely(tell: Tell): Tell {
	let last: Stage['kind'] | null = null;
	let at = 0;
	return (stage) => {
		const now = Date.now();
		if (stage.kind === last && now - at < tellEveryMs) return;
		last = stage.kind;
		at = now;
		tell(stage);
	};
}

if (!isMainThread && workerData?.prepare) {
	const post = (message: Message) => parentPort?.postMessage(message);
	packed(
		workerData.prepare,
		rarely((stage) => post({ stage }))
	).then(post);
}
