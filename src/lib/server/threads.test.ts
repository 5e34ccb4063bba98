import { expect, test } from 'vitest';
import { Threads } from './threads.ts';

/** Doubles a number; is busy for ever with 0, breaks on 1 and ends on 2. */
const address = `data:text/javascript,${encodeURIComponent(`
	import { parentPort, threadId } from 'node:worker_threads';
	parentPort.on('message', (task) => {
		while (task === 0);
		if (task === 1) throw new Error('It broke');
		if (task === 2) process.exit(0);
		parentPort.postMessage([task * 2, threadId]);
	});
`)}`;

const threads = (longestMs: number, most = 1) =>
	new Threads<number, [number, number]>({ address, workerData: {}, most, longestMs, mostMemoryMb: 64 });

test('a task that takes too long is ended and gives null, and the next has a thread again', async () => {
	const some = threads(300);
	expect(await Promise.all([some.run(0), some.run(0)])).toEqual([null, null]);
	const patient = threads(60_000);
	expect(await patient.run(4)).toMatchObject([8, expect.any(Number)]);
});

test('a thread goes from task to task, one that waits for another in turn', async () => {
	const some = threads(60_000);
	const [first, second] = await Promise.all([some.run(3), some.run(4)]);
	expect([first?.[0], second?.[0]]).toEqual([6, 8]);
	expect(second?.[1]).toBe(first?.[1]);
});

test('a thread that breaks or ends says so, and the next task has another', async () => {
	const some = threads(60_000);
	await expect(some.run(1)).rejects.toThrow('It broke');
	await expect(some.run(2)).rejects.toThrow('A thread ended without a result');
	expect(await some.run(5)).toMatchObject([10, expect.any(Number)]);
});
