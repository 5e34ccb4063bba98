import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Threads } from './threads.ts';

/** A thread that answers twice a number, never answers 0, breaks on what is less, and soon after a 13. */
const program = `
	import { parentPort, threadId } from 'node:worker_threads';
	parentPort.on('message', (number) => {
		if (number < 0) throw new Error('Less than nothing');
		if (number > 0) parentPort.postMessage({ twice: number * 2, threadId });
		if (number === 13) setTimeout(() => { throw new Error('Later'); }, 100);
	});`;

const threads = (longestMs = 20_000) =>
	new Threads<number, { twice: number; threadId: number }>({
		address: `data:text/javascript,${encodeURIComponent(program)}`,
		...{ workerData: {}, most: 2, longestMs, mostMemoryMb: 64 }
	});

test('many tasks are done by a few threads, each with its own answer', async () => {
	const pool = threads();
	const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => pool.run(number)));
	expect(answers.map((answer) => answer?.twice)).toEqual([2, 4, 6, 8, 10]);
	expect(new Set(answers.map((answer) => answer?.threadId)).size).toBeLessThanOrEqual(2);
});

test('a thread that breaks says so, and the next task gets another', async () => {
	const pool = threads();
	await expect(pool.run(-1)).rejects.toThrow('Less than nothing');
	expect((await pool.run(4))?.twice).toBe(8);
});

test('a thread that breaks while it rests ends nothing, and is asked nothing any more', async () => {
	const pool = threads();
	const broken = (await pool.run(13))?.threadId;
	await setTimeout(500);
	expect((await pool.run(4))?.threadId).not.toBe(broken);
});

test('what takes too long is given up', async () => {
	const pool = threads(400);
	expect(await pool.run(0)).toBe(null);
});
