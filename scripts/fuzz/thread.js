import { parentPort, workerData } from 'node:worker_threads';
import { attempt } from './attempt.js';

/* Reads its share of the damaged files and tells of each what came out. */
const { folder, reader, seed, from, to } = workerData;
for (let number = from; number < to; number++)
	parentPort?.postMessage(await attempt(folder, reader, seed, number));
