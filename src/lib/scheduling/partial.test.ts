import { expect, test } from 'vitest';
import { partialGrade } from './partial.ts';

test.each([
	[4, 4, 3],
	[3, 4, 2],
	[2, 4, 2],
	[1, 4, 1],
	[0, 4, 1],
	[2, 3, 2],
	[1, 3, 1],
	[1, 2, 2],
	[0, 2, 1]
])('%i of %i items recalled suggest grade %i', (recalled, of, grade) => {
	expect(partialGrade(recalled, of)).toBe(grade);
});
