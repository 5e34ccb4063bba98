import { expect, test } from 'vitest';
import { partsRight } from './parts-right.ts';

test.each([
	[0, 4, 'None of the 4 pairs is right.'],
	[1, 4, '1 of 4 pairs is right.'],
	[2, 4, '2 of 4 pairs are right.'],
	[4, 4, 'All 4 pairs are right.'],
	[0, 1, null],
	[1, 1, null]
])('%i of %i pairs', (right, all, words) => {
	expect(partsRight(right, all, 'pairs')).toBe(words);
});
