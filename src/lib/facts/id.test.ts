import { expect, test } from 'vitest';
import { newId } from './id.ts';

const random = Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 255, 255, 255]);

test('an id is a UUID of version 7 that begins with its instant', () => {
	expect(newId(Date.UTC(2026, 0, 1), random)).toBe('019b76da-a800-7fff-bfff-ffffffffffff');
});

test('later ids sort after earlier ones', () => {
	expect(newId(1_000, random) < newId(1_001, new Uint8Array(10))).toBe(true);
});
