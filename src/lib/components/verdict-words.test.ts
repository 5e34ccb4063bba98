import { expect, test } from 'vitest';
import type { Question } from '#lib/facts/question.ts';
import { judge } from '#lib/quiz/judge.ts';
import { verdictWords } from './verdict-words.ts';

const about = { item: 'i', stem: 'Which?', topic: null, facts: [], card: null, why: '', evidence: [] };
const choices = ['a', 'b', 'c', 'd'].map((text) => ({ text, why: '', evidence: null }));
const left = ['w', 'x', 'y', 'z'];
const matching: Question = { ...about, kind: 'matching', left, choices, key: [0, 1, 2, 3] };
const ordering: Question = { ...about, kind: 'ordering', choices, key: [0, 1, 2, 3] };
const day: Question = { ...about, kind: 'typed', answer: '2 December 2010', accepted: [], isList: false };
const list: Question = { ...day, answer: 'Secure energy\nNew markets', isList: true };

test.each([
	['all pairs', matching, [0, 1, 2, 3], 'Right', null],
	['two pairs', matching, [0, 1, 3, 2], 'Partly right', '2 of 4 pairs are right.'],
	['no pair', matching, [1, 0, 3, 2], 'Not right', 'None of the 4 pairs is right.'],
	['nothing', matching, [], 'Not right', null],
	['a place', ordering, [0, 2, 3, 1], 'Partly right', '1 of 4 places is right.'],
	['an item', list, 'New markets', 'Partly right', '1 of 2 items is right.'],
	['half of an item', list, 'energy', 'Partly right', 'Not the whole of Secure energy.'],
	[
		'too much',
		list,
		'New markets\nSecure energy\noil',
		'Partly right',
		'All 2 items are right. Something does not belong there.'
	],
	['no item', list, 'oil', 'Not right', 'None of the 2 items is right.'],
	[
		'the only item and more',
		{ ...list, answer: 'oil' },
		'oil\ngas',
		'Partly right',
		'Something does not belong there.'
	],
	['not the only item', { ...list, answer: 'oil' }, 'gas', 'Not right', null],
	['a list that is denied', list, 'no secure energy', 'Not right', 'That says something else.'],
	['the year of a day', day, '2010', 'Almost right', 'You gave the year; the day was asked too.'],
	['another day', day, '3 May 1990', 'Not right', expect.any(String)]
] as const)('%s: the words say what was right', (_, question, given, words, reason) => {
	const judged = judge(question, typeof given === 'string' ? given : [...given]);
	expect(verdictWords({ question, ...judged }).words).toBe(words);
	expect(judged.reason).toEqual(reason);
});

test('what was not answered is not told wrong', () => {
	expect(verdictWords({ question: list, verdict: null, score: 0 }).words).toBe('Not answered');
});
