import { expect, test } from 'vitest';
import { rowHeights } from './row-heights.ts';

test.each([
	['Short.', 28, 84],
	['In 2010 Kazakhstan chaired the Organization for Security and Co-operation in Europe.', 28, 126],
	['In 2010 Kazakhstan chaired the Organization for Security and Co-operation in Europe.', 58, 84],
	[`${'Donaudampfschifffahrtsgesellschaft '.repeat(2)}`.trim(), 20, 126]
])('a row has room for the whole of its sentence: %s', (sentence, letters, height) => {
	expect(rowHeights([sentence], letters)).toEqual([height]);
});
