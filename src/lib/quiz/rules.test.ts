import { expect, it } from 'vitest';
import type { Question } from '#lib/facts/question.ts';
import { choiceFaults } from './choice-rules.ts';
import { faults } from './faults.ts';
import { canals } from './fixtures/course.ts';
import { stemFaults } from './stem-rules.ts';

const about = { item: 'i', topic: null, facts: ['f'], card: null, why: '', evidence: [] };
const typed = (stem: string, answer = 'an answer'): Question => ({
	...about,
	stem,
	kind: stem.includes('____') ? 'gap' : 'typed',
	answer,
	accepted: [],
	isList: false
});
const codes = (all: { code: string }[]) => [...new Set(all.map(({ code }) => code))];

it.each([
	['Which company opened the canal in 1869?', []],
	['The canal was opened in ____ by the king.', []],
	['It was opened by the king in ____.', ['Q1']],
	['It [the canal] was opened by the king in ____.', []],
	['The canal, opened by the king', ['Q1']],
	['Why so?', ['Q1']],
	['Which of the following canals is the longest?', ['Q1']],
	['Which canal is not in Europe at all?', ['Q3']],
	['Which canals are in Europe EXCEPT one?', ['Q3']],
	['Which canal was opened when there was not yet a railway?', []],
	['At least how many ships pass through the canal?', []],
	['Which ships often pass through the canal?', ['Q4']],
	['Nobody could not have known the ____ of the canal.', ['Q4']],
	['Who built the canal of the previous question?', ['Q5']],
	['Who, if not the builder with an answer, knew it?', ['Q9']]
])('“%s” breaks %j', (stem, expected) => {
	expect(codes(stemFaults(typed(stem)))).toEqual(expected);
});

it('a statement with “not” is neither true nor false', () => {
	const choices = ['True', 'False'].map((text) => ({ text, why: '', evidence: null }));
	const question: Question = {
		...about,
		kind: 'true-false',
		stem: 'The canal was not opened.',
		choices,
		key: 0
	};
	expect(codes(stemFaults(question))).toEqual(['Q3']);
});

it.each<[string[], string, string[]]>([
	[['1867', '1869', '1871'], 'When was it opened?', []],
	[['Russia', 'Russian Federation', 'Iran'], 'Who was it?', ['Q6']],
	[['1867', 'Russia', 'Iran'], 'What was it?', ['Q7']],
	[['The king who had the canal built', 'The queen', 'Nobody'], 'Who opened it?', ['Q8']],
	[['Suez Company', 'Panama Board', 'Kiel Office'], 'Who opened the canal of Suez?', ['Q9']],
	[['Eurasian Union', 'Trade Board', 'Ship Office'], 'What does EU stand for?', ['Q9']],
	[['engineer', 'officer', 'lawyer'], 'He was an ____ by trade.', ['Q10']],
	[['engineers', 'officer', 'admiral'], 'Who were there?', ['Q10']],
	[['never again', 'in the spring', 'in the autumn'], 'When?', ['Q11']],
	[['The king', 'The queen', 'None of the above'], 'Who opened it?', ['Q12']],
	[['May 1869', 'May 1871', 'July 1869'], 'When was it opened?', ['Q13']],
	[['more', 'less', 'the same'], 'How much was it?', ['Q14']],
	[['1867', '1869'], 'When was it opened?', ['Q18']],
	[['1859', '1861', '1863', '1865', '1867', '1869'], 'When was it opened?', ['Q18']]
])('%j after “%s” breaks %j', (texts, stem, expected) => {
	expect(codes(choiceFaults(texts, 0, stem))).toEqual(expected);
});

it('a choice that a passage makes right as well is found', () => {
	const question: Question = {
		...about,
		kind: 'choice',
		stem: 'In which year did the Panama Canal let its first steamer through?',
		choices: ['1895', '1914', '1920'].map((text) => ({ text, why: '', evidence: null })),
		key: 0
	};
	expect(codes(faults(question, canals))).toEqual(['Q6']);
	expect(faults({ ...question, key: 1 }, canals)).toEqual([]);
});
