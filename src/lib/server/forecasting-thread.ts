import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { foretellCatchUp } from '#lib/scheduling/catch-up.ts';
import { forecastExam } from '#lib/scheduling/exam.ts';
import { pricesOf } from '#lib/scheduling/price.ts';
import { stepBack } from './step-back.ts';

/* Built, this module is one that a thread can begin with; the thread goes from task to task. */

export const address = import.meta.url;

/** What takes a second or two of simulating, by name. */
const simulations = { exam: forecastExam, catchUp: foretellCatchUp, prices: pricesOf };

export type Simulations = typeof simulations;
export type Given<Name extends keyof Simulations> = Parameters<Simulations[Name]>[0];
export type Foretold<Name extends keyof Simulations> = ReturnType<Simulations[Name]>;

export type Task = { [Name in keyof Simulations]: { name: Name; given: Given<Name> } }[keyof Simulations];

export function simulated({ name, given }: Task): Foretold<keyof Simulations> {
	switch (name) {
		case 'exam':
			return simulations.exam(given);
		case 'catchUp':
			return simulations.catchUp(given);
		case 'prices':
			return simulations.prices(given);
	}
}

if (!isMainThread && workerData?.forecasts) {
	stepBack(3);
	parentPort?.on('message', (task: Task) => parentPort?.postMessage(simulated(task)));
}
