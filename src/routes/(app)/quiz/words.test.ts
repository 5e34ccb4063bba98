import { expect, test } from 'vitest';
import { onDay } from './on-day.ts';
import { took } from './took.ts';

const today = 20_600;

test.each([
	[today, 'Today'],
	[today - 1, 'Yesterday'],
	[today - 2, '25 May'],
	[today - 365, '27 May 2025']
])('study day %i is %s', (day, expected) => {
	expect(onDay(day, today)).toBe(expected);
});

test.each([
	[0, 'under 1 min'],
	[59_999, 'under 1 min'],
	[60_000, '1 min'],
	[12.4 * 60_000, '12 min'],
	[179 * 60_000, '179 min'],
	[180 * 60_000, null]
])('%i ms took %s', (ms, expected) => {
	expect(took(ms)).toBe(expected);
});
