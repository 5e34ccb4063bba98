import { expect, test } from 'vitest';
import { inFull, inShort, weekdayOf } from './dates.ts';

test.each([
	[0, 'Thursday, 1 January', '1 Jan', 3],
	[19_000, 'Saturday, 8 January', '8 Jan', 5],
	[19_782, 'Thursday, 29 February', '29 Feb', 3],
	[-4, 'Sunday, 28 December', '28 Dec', 6]
])('study day %i is %s', (day, full, short, weekday) => {
	expect(inFull(day)).toBe(full);
	expect(inShort(day)).toBe(short);
	expect(weekdayOf(day)).toBe(weekday);
});
