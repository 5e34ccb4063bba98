import { expect, test } from 'vitest';
import { Limits } from './limits.ts';

const rule = { window: 60, max: 2 };

test('tries beyond the limit wait for the end of the window', () => {
	const limits = new Limits();
	const take = (at: number) => limits.take('a', rule, at);
	expect([take(0).allowed, take(1000).allowed]).toEqual([true, true]);
	expect(take(2000)).toEqual({ allowed: false, retryAfter: 58 });
	expect(limits.take('b', rule, 2000).allowed).toBe(true);
	expect(take(60_000).allowed).toBe(true);
});

test('a try that is given back costs nothing', () => {
	const limits = new Limits();
	for (let n = 0; n < 10; n++) {
		expect(limits.take('a', rule, 0).allowed).toBe(true);
		limits.giveBack('a');
	}
});

test('the memory is bounded, and the oldest goes first', () => {
	const limits = new Limits();
	for (let n = 0; n < 60_000; n++) limits.take(`a${n}`, { window: 60, max: 1 }, 0);
	expect(limits.size).toBe(50_000);
	expect(limits.take('a59999', { window: 60, max: 1 }, 0).allowed).toBe(false);
	expect(limits.take('a0', { window: 60, max: 1 }, 0).allowed).toBe(true);
});
