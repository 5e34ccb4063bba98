import { expect, test, vi } from 'vitest';
import { once } from './once.ts';

test('both halves of a double click get the same, and some seconds later it begins anew', async () => {
	vi.useFakeTimers();
	let begun = 0;
	const run = async () => ++begun;
	expect(await Promise.all([once('a', run), once('a', run), once('b', run)])).toEqual([1, 1, 2]);
	vi.advanceTimersByTime(60_000);
	expect(await once('a', run)).toBe(3);
	vi.useRealTimers();
});
