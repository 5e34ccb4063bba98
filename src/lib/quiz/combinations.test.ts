import { expect, it } from 'vitest';
import { combinations } from './combinations.ts';

it('all sets of a size are there once, those of the first things first', () => {
	expect(combinations(4, 2)).toEqual([
		[0, 1],
		[0, 2],
		[0, 3],
		[1, 2],
		[1, 3],
		[2, 3]
	]);
	expect(combinations(12, 3)).toHaveLength(220);
	expect(combinations(2, 3)).toEqual([]);
	expect(combinations(2, 0)).toEqual([[]]);
});
