import { expect, test } from 'vitest';
import { handmade } from './handmade.ts';

const quote = 'The Suez Canal was opened on 17 November 1869.';
const nothing = { chosen: [], question: '', answer: '' };

test('chosen words become a gap in the sentence', () => {
	expect(handmade(quote, { ...nothing, chosen: [6, 8] })).toEqual({
		kind: 'cloze',
		prompt: 'The Suez Canal was opened on ____.',
		answer: '17 November 1869'
	});
});

test('a question is answered by the chosen words, or by words of one’s own', () => {
	const question = 'When was the Suez Canal opened?';
	const made = { kind: 'question', prompt: question };
	expect(handmade(quote, { ...nothing, question, chosen: [8] })).toEqual({ ...made, answer: '1869' });
	expect(handmade(quote, { chosen: [8], question, answer: 'In late 1869' })).toEqual({
		...made,
		answer: 'In late 1869'
	});
});

test.each([
	[nothing, 'Choose the words to ask for.'],
	[
		{ ...nothing, answer: '1869' },
		'There is an answer but no question. Write a question, or choose the words to ask for.'
	],
	[{ ...nothing, question: 'When?' }, 'Choose the words that answer your question, or write the answer.'],
	[{ ...nothing, question: 'What was in 1869?', answer: '1869' }, 'The question shows its own answer.'],
	[{ ...nothing, question: 'x'.repeat(1001), answer: '1869' }, 'A prompt can have at most 1,000 characters.']
])('%j makes no card, and a sentence says why', (making, problem) => {
	expect(handmade(quote, making)).toEqual({ problem });
});

test('an answer may be a part of a longer word of the question', () => {
	expect(
		handmade(quote, { ...nothing, question: 'Which canal was it?', answer: 'it can' })
	).not.toHaveProperty('problem');
});
