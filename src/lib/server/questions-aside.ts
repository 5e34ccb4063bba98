import { Worker } from 'node:worker_threads';
import type { Question } from '#lib/facts/question.ts';
import type { Material } from '#lib/quiz/material.ts';
import type { Task } from './questions-thread.ts';

/** So many threads at most make questions at a time, each for so many ms and with so much memory. */
const mostThreads = 2;
const longestMs = 20_000;
const mostMemoryMb = 768;

/** Up to so many facts and characters of text questions are made sooner than a thread begins. */
const small = { facts: 100, characters: 30_000 };

/** Makes questions, of a larger course in a thread of its own, as that takes a second or two; null: it takes too long. */
export async function questionsAside(task: Task): Promise<Question[] | null> {
	const { address, questionsOf } = await import('./questions-thread.ts');
	if (!import.meta.env.PROD || isSmall(task.material)) return questionsOf(task);
	await begin();
	return inThread(
		new Worker(new URL(address), {
			workerData: { questions: task },
			resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb }
		})
	).finally(end);
}

function isSmall({ documents, facts }: Material): boolean {
	const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
	return facts.length <= small.facts && characters <= small.characters;
}

async function inThread(worker: Worker): Promise<Question[] | null> {
	let limit: NodeJS.Timeout | undefined;
	return new Promise<Question[] | null>((resolve, reject) => {
		limit = setTimeout(() => resolve(null), longestMs);
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', () => reject(new Error('The thread that makes questions ended without any')));
	}).finally(() => {
		clearTimeout(limit);
		return worker.terminate();
	});
}

let running = 0;
const waiting: (() => void)[] = [];

async function begin(): Promise<void> {
	if (running === mostThreads) await new Promise<void>((go) => waiting.push(go));
	else running += 1;
}

/** Leaves the place to who waits longest. */
function end(): void {
	const next = waiting.shift();
	if (next) next();
	else running -= 1;
}
