import { createHash } from 'node:crypto';
import type { Foretold, Given, Simulations, Task } from './forecasting-thread.ts';
import { Threads } from './threads.ts';

/** The last forecasts, by what they were made from: as long as that is the same, so are they. */
const known = new Map<string, Promise<unknown>>();
const most = 200;

/** How something will go, worked out in a thread of its own: it takes a second or two. */
export function foretell<Name extends keyof Simulations>(
	name: Name,
	given: Given<Name>
): Promise<Foretold<Name>> {
	const key = digestOf(name, given);
	const before = known.get(key);
	if (before) return before as Promise<Foretold<Name>>;
	const forecast = aside({ name, given } as Task) as Promise<Foretold<Name>>;
	known.set(key, forecast);
	forecast.catch(() => known.delete(key));
	const [oldest] = known.keys();
	if (known.size > most && oldest !== undefined) known.delete(oldest);
	return forecast;
}

/** The forecast, if it is known or is worked out within so many ms; it goes on behind, and is known the next time. */
export function foretellWithin<Name extends keyof Simulations>(
	name: Name,
	given: Given<Name>,
	ms: number
): Promise<Foretold<Name> | null> {
	const forecast = foretell(name, given).catch(() => null);
	return Promise.race([forecast, new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))]);
}

/** Columns count by their bytes, which takes a hundredth of the time that writing them out takes. */
function digestOf(name: string, given: object): string {
	const hash = createHash('sha256');
	const plain = JSON.stringify([name, given], (_, value: unknown) => {
		if (!(value instanceof Float64Array)) return value;
		hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		return value.length;
	});
	return hash.update(plain).digest('base64');
}

const limits = { most: 2, longestMs: 60_000, mostMemoryMb: 512 };
let threads: Threads<Task, Foretold<keyof Simulations>> | undefined;

async function aside(task: Task): Promise<Foretold<keyof Simulations>> {
	const { address, simulated } = await import('./forecasting-thread.ts');
	if (!import.meta.env.PROD) return simulated(task);
	threads ??= new Threads({ address, workerData: { forecasts: true }, ...limits });
	const found = await threads.run(task);
	if (!found) throw new Error(`A forecast (${task.name}) took too long`);
	return found;
}
