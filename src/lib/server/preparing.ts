import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { oneByOne } from './one-by-one.ts';
import { prepare, type Brought, type Preparation } from './prepare.ts';

/** Texts of more characters or bytes than this would keep everyone else waiting. */
const small = 30_000;
const longestMs = 120_000;

/** Reads and drafts a learner's text; a large one in a thread of its own, one at a time. */
export function prepareAside(learner: string, brought: Brought): Promise<Preparation> {
	const size = brought.kind === 'file' ? brought.bytes.length : brought.text.length;
	if (size <= small || !import.meta.env.PROD) return prepare(brought);
	return prepareInThread(learner, brought);
}

const prepareInThread = oneByOne(inThread, 10);

/** The built module is one that a thread can begin with. */
function inThread(brought: Brought): Promise<Preparation> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), { workerData: { prepare: brought } });
		const tooLong = setTimeout(() => {
			resolve({ problem: 'This text is too long to be read here. Please bring it in in parts.' });
			worker.terminate();
		}, longestMs);
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', () => {
			clearTimeout(tooLong);
			reject(new Error('The thread that reads a text ended without an answer'));
		});
	});
}

if (!isMainThread && workerData?.prepare)
	prepare(workerData.prepare).then((preparation) => parentPort?.postMessage(preparation));
