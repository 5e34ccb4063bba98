import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Question } from '#lib/facts/question.ts';
import { makeQuestions, type Order } from '#lib/quiz/make.ts';
import type { Material } from '#lib/quiz/material.ts';

/* Built, this module is one that a thread can begin with; the thread goes from task to task. */

export const address = import.meta.url;

/** What questions are wanted of a course; with the recall of the cards those that are known least come first. */
export type Task = {
	material: Material;
	order: Omit<Order, 'weakness'>;
	recalls: ReadonlyMap<string, number> | null;
};

export function questionsOf({ material, order, recalls }: Task): Question[] {
	if (!recalls) return makeQuestions(material, order);
	return makeQuestions(material, { ...order, weakness: (card) => weakness(recalls.get(card)) });
}

/** What was never met comes after all that was: nobody is weak at it. */
function weakness(recall?: number): number {
	return recall === undefined ? 0 : Math.max(1 - recall, 1e-6);
}

if (!isMainThread && workerData?.questions)
	parentPort?.on('message', (task: Task) => parentPort?.postMessage(questionsOf(task)));
