import type { Question } from '#lib/facts/question.ts';
import type { Task } from './questions-thread.ts';
import { Threads } from './threads.ts';

const limits = { most: 2, longestMs: 20_000, mostMemoryMb: 768 };

/** Makes questions in a thread of its own, as for a large course that takes a second or two; null: it takes too long. */
export async function questionsAside(task: Task): Promise<Question[] | null> {
	const { address, questionsOf } = await import('./questions-thread.ts');
	if (!import.meta.env.PROD) return questionsOf(task);
	threads ??= new Threads({ address, workerData: { questions: true }, ...limits });
	return threads.run(task);
}

let threads: Threads<Task, Question[]> | undefined;
