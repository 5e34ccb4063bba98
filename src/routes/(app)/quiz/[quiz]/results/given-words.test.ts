import { expect, test } from 'vitest';
import type { Given, Question } from '#lib/facts/question.ts';
import { givenWords, isPassed, rightWords } from './given-words.ts';

const about = { item: 'i', stem: 'Which?', topic: null, facts: [], card: null, why: '', evidence: [] };
const choices = ['Astana', 'Bishkek', 'Tashkent'].map((text) => ({ text, why: '', evidence: null }));
const typed: Question = { ...about, kind: 'typed', answer: 'Astana', accepted: [], isList: false };
const list: Question = { ...typed, answer: 'Astana\nBishkek', isList: true };
const choice: Question = { ...about, kind: 'choice', choices, key: 1 };
const ordering: Question = { ...about, kind: 'ordering', choices, key: [2, 0, 1] };
const matching: Question = { ...about, kind: 'matching', left: ['a', 'b'], choices, key: [0, 1] };

test.each<[Question, Given | null, string | null, string | null]>([
	[typed, ' Bishkek ', 'Bishkek', 'Astana'],
	[typed, '  ', null, 'Astana'],
	[typed, null, null, 'Astana'],
	[list, 'Bishkek\n\n Almaty', 'Bishkek, Almaty', 'Astana, Bishkek'],
	[choice, [2], 'Tashkent', 'Bishkek'],
	[choice, [], null, 'Bishkek'],
	[choice, [7], null, 'Bishkek'],
	[ordering, [0, 1, 2], null, null],
	[matching, [0, 1], null, null]
])('what was given and what is right, in a line each: %#', (question, given, said, right) => {
	expect(givenWords(question, given)).toBe(said);
	expect(rightWords(question)).toBe(right);
});

test('whoever gave nothing did not answer', () => {
	expect([null, '', ' \n', []].every(isPassed)).toBe(true);
	expect([' a', [0]].some(isPassed)).toBe(false);
});
