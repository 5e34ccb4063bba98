import { PassThrough } from 'node:stream';
import { afterEach, expect, it, vi } from 'vitest';
import train from './train.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

it.each(['', ' \n\n'])('says how it is used when there is no log: %j', async (input) => {
	const errors: string[] = [];
	vi.spyOn(process, 'stdin', 'get').mockReturnValue(
		new PassThrough().end(input) as unknown as typeof process.stdin
	);
	vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => errors.push(String(chunk)) > 0);
	expect(await train([])).toBe(1);
	expect(errors).toEqual(['There is no review log. Usage: este train [--format json] < LOG\n']);
});
