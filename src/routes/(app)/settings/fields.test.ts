import { expect, test } from 'vitest';
import { read } from './fields.ts';

const given = {
	newPerDay: '20',
	reviewsPerDay: '200',
	zone: 'Asia/Almaty',
	dayStartsAt: '4',
	retention: '90'
};

test('what was typed becomes settings', () => {
	expect(read({ ...given, newPerDay: '0', retention: '85' })).toEqual({
		kind: 'settings',
		settings: {
			newPerDay: 0,
			reviewsPerDay: 200,
			zone: 'Asia/Almaty',
			dayStartsAt: 4,
			desiredRetention: 0.85,
			quizzesCount: false
		}
	});
});

test('a box that is ticked is on', () => {
	expect(read({ ...given, quizzesCount: 'on' })).toMatchObject({ settings: { quizzesCount: true } });
});

test.each([
	['newPerDay', '1000', 'Please give a whole number from 0 to 999.'],
	['newPerDay', '', 'Please give a whole number from 0 to 999.'],
	['newPerDay', '-1', 'Please give a whole number from 0 to 999.'],
	['reviewsPerDay', '2.5', 'Please give a whole number from 0 to 9,999.'],
	['reviewsPerDay', '1e3', 'Please give a whole number from 0 to 9,999.'],
	['dayStartsAt', '24', 'Please give a whole number from 0 to 23.'],
	['retention', '69', 'Please give a whole number from 70 to 97.'],
	['retention', '98', 'Please give a whole number from 70 to 97.'],
	['zone', 'Nowhere/Else', 'There is no such time zone. Please choose one of the list.'],
	['zone', '+05:00', 'There is no such time zone. Please choose one of the list.']
])('%s cannot be "%s"', (name, typed, problem) => {
	expect(read({ ...given, [name]: typed })).toEqual({ kind: 'problems', problems: { [name]: problem } });
});
