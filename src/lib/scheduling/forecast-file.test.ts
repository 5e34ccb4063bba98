import { expect, test } from 'vitest';
import { readForecast } from './forecast-file.ts';

const whole = {
	cards: [{ stability: 10, difficulty: 5, lastStudyDay: '2026-11-20' }, { new: true }],
	exam: '2026-12-14',
	today: '2026-11-22',
	minutesADay: 10
};

const problemOf = (changes: object) => readForecast(JSON.stringify({ ...whole, ...changes }));

test('cards become a deck, the new ones without a last day, the others due at 90 %', () => {
	const outlook = readForecast(JSON.stringify(whole));
	if ('problem' in outlook) throw new Error(outlook.problem);
	const { deck, exam, today, questions, seed } = outlook;
	expect([exam.day - today, questions, seed, outlook.seconds[21], outlook.seconds.length]).toEqual([
		22, 0, 1, 600, 22
	]);
	expect([...deck.last]).toEqual([today - 2, NaN]);
	expect([...deck.due]).toEqual([today + 8, NaN]);
});

test.each([
	['no list', { cards: 3 }, '"cards" is no list.'],
	['an empty list', { cards: [] }, '"cards" has no card.'],
	['no exam', { exam: undefined }, '"exam" is missing.'],
	['a date that is none', { exam: '2026-02-30' }, '"exam" is no date such as 2026-12-14.'],
	['an exam that is over', { exam: '2026-11-21' }, '"exam" lies before "today".'],
	['an exam of another age', { exam: '2126-12-14' }, '"exam" lies more than 3650 days after "today".'],
	['a negative time', { minutesADay: -1 }, '"minutesADay" is no number from 0 to 1440.'],
	['half a question', { questions: 1.5 }, '"questions" is no whole number from 0 to 100000.'],
	[
		'a card without difficulty',
		{ cards: [{ new: true }, { stability: 3, lastStudyDay: '2026-11-20' }] },
		'"cards[1].difficulty" is missing.'
	],
	[
		'no card',
		{ cards: [null] },
		'"cards[0]" is neither new nor has a stability, a difficulty and a last study day.'
	],
	[
		'a stability of nothing',
		{ cards: [{ stability: 0, difficulty: 3, lastStudyDay: '2026-11-20' }] },
		'"cards[0].stability" is no number of days from 0.001 to 36500.'
	],
	[
		'a card of tomorrow',
		{ cards: [{ stability: 3, difficulty: 3, lastStudyDay: '2026-11-23' }] },
		'"cards[0].lastStudyDay" lies after "today".'
	]
])('%s is told in a line', (_, changes, problem) => {
	expect(problemOf(changes)).toEqual({ problem });
});

test('what is no JSON object is told too', () => {
	expect(readForecast('[1')).toMatchObject({ problem: expect.stringMatching(/^This is not JSON: .*\.$/) });
	expect(readForecast('7')).toEqual({ problem: 'This is not a JSON object.' });
});
