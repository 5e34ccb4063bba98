import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Span } from '#lib/facts/fact.ts';
import { passageWords, type PassageWords } from './passage-words.ts';

/* Built, this module is one that a thread can begin with. */

export const address = import.meta.url;

export type Task = { text: string; passages: (Span & { position: number })[] };

export function wordsOf({ text, passages }: Task): PassageWords[] {
	return passageWords(text, passages);
}

if (!isMainThread && workerData?.words) parentPort?.postMessage(wordsOf(workerData.words));
