import { expect, test } from 'vitest';
import { inWords } from './words.ts';

test.each([
	[0, 1, '1 min'],
	[0, 10, '10 min'],
	[0, 60, '1 hour'],
	[0, 90, '1.5 hours'],
	[1, null, '1 day'],
	[6, null, '6 days'],
	[12, null, '12 days'],
	[21, null, '3 weeks'],
	[59, null, '8 weeks'],
	[60, null, '2 months'],
	[122, null, '4 months'],
	[364, null, '12 months'],
	[365, null, '1 year'],
	[438, null, '1.2 years'],
	[36_500, null, '100 years']
])('%i days and %s minutes are said as they are spoken', (days, minutes, words) => {
	expect(inWords({ days, minutes })).toBe(words);
});
