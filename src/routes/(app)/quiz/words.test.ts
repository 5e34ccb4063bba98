import { expect, test } from 'vitest';
import { takenAt } from './taken-at.ts';
import { took } from './took.ts';

const today = 20_600;

test.each([
	[today, 'Today, 09:05'],
	[today - 1, 'Yesterday, 09:05'],
	[today - 2, '25 May, 09:05'],
	[today - 365, '27 May 2025, 09:05']
])('nine on study day %i is %s', (day, expected) => {
	expect(takenAt({ day, time: '09:05' }, today)).toBe(expected);
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
