import { expect, test } from 'vitest';
import { dayOfIso } from '#lib/scheduling/day.ts';
import { read } from './fields.ts';

const today = dayOfIso('2026-11-22')!;
const about = { today, topics: ['a', 'b'] };
const given = {
	day: '2026-12-14',
	target: '80',
	questions: '',
	monday: '10',
	tuesday: '10',
	wednesday: '10',
	thursday: '10',
	friday: '10',
	saturday: '0',
	sunday: '20',
	'weight-0': '1',
	'weight-1': '3'
};

test('a form becomes an exam', () => {
	expect(read(given, about)).toEqual({
		exam: {
			day: today + 22,
			target: 0.8,
			questions: 0,
			minutes: [10, 10, 10, 10, 10, 0, 20],
			weights: { a: 1, b: 3 }
		}
	});
});

test.each([
	[{ day: '' }, { day: 'Please choose a date.' }],
	[{ day: '2026-02-30' }, { day: 'Please choose a date.' }],
	[{ day: '2026-11-22' }, { day: 'Please choose a day after today.' }],
	[{ day: '2030-01-01' }, { day: 'Please choose a day within the next two years.' }],
	[{ target: '0' }, { target: 'Please give a whole number from 1 to 100.' }],
	[{ questions: 'many' }, { questions: 'Please give a whole number from 0 to 1000.' }],
	[{ friday: '-5' }, { friday: 'Please give a whole number from 0 to 600.' }],
	[{ 'weight-1': '' }, { 'weight-1': 'Please give a whole number from 0 to 10.' }],
	[{ 'weight-0': '0', 'weight-1': '0' }, { 'weight-0': 'At least one topic has to count.' }]
])('%j is told at its field', (changes, problems) => {
	expect(read({ ...given, ...changes }, about)).toEqual({ problems });
});

test('a week without any time is told', () => {
	const idle = { monday: '0', tuesday: '0', wednesday: '0', thursday: '0', friday: '0', sunday: '0' };
	expect(read({ ...given, ...idle }, about)).toEqual({
		problems: { monday: 'Please give some time on at least one day.' }
	});
});
