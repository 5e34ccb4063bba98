import { expect, test } from 'vitest';
import type { Question } from '#lib/facts/question.ts';
import { cardBehind } from './card-behind.ts';

const about = { item: 'i', topic: null, facts: ['f'], card: null, why: '', evidence: [] };
const choices = ['Warsaw', 'Astana', 'Minsk'].map((text) => ({ text, why: `${text} did.`, evidence: null }));
const years = ['the summit', 'the chair'].map((text) => ({ text, why: 'It was 2010.', evidence: null }));
const which = { prompt: 'Which organisation did Kazakhstan chair?', answer: 'The OSCE' };
const year = { prompt: 'Kazakhstan chaired the OSCE in the year ____.', answer: '2010' };
const city = { prompt: 'Where did the OSCE meet in 2010?', answer: 'Astana' };
const cards = [which, year, city];

test.each<[string, Question, object]>([
	['the year', { ...about, kind: 'typed', stem: 'When?', answer: '2010', accepted: [], isList: false }, year],
	['a choice', { ...about, kind: 'choice', stem: 'Where was it?', choices, key: 1 }, city],
	['an order', { ...about, kind: 'ordering', stem: 'In which order?', choices: years, key: [1, 0] }, year],
	[
		'pairs',
		{
			...about,
			kind: 'matching',
			stem: 'Which belong?',
			left: [which.prompt, 'x', 'y'],
			choices,
			key: [0, 1, 2]
		},
		which
	],
	[
		'a statement',
		{
			...about,
			kind: 'true-false',
			stem: 'The OSCE met in Minsk.',
			why: 'It met in Astana.',
			choices,
			key: 0
		},
		city
	],
	['something else', { ...about, kind: 'choice', stem: 'Who?', choices, key: 0 }, which]
])('%s: the card that asks most nearly the same', (_, question, expected) => {
	expect(cardBehind(question, cards)).toBe(expected);
});

test('without a card there is none', () => {
	expect(cardBehind({ ...about, kind: 'choice', stem: 'Who?', choices, key: 0 }, [])).toBeUndefined();
});
