import { expect, test } from 'vitest';
import { bare, uncovered } from './uncovered.ts';

const text = 'One. Two. Three. Four.';
const sentence = (words: string, rejected: string | null = null, kind: 'prose' | 'heading' = 'prose') => {
	const start = text.indexOf(words);
	return { start, end: start + words.length, kind, rejected };
};

const told = (words: string) => ({ start: text.indexOf(words), text: words });

test('a sentence that a quotation only touches is covered', () => {
	const mark = { start: 2, end: 6 };
	const left = bare([sentence('One.'), sentence('Two.'), sentence('Three.')], [mark]);
	expect(uncovered(text, left, false)).toEqual([
		{ reason: 'Nobody has written a card about this.', count: 1, sentences: [told('Three.')] }
	]);
});

test('headings need no card, and the most common reason comes first', () => {
	const passages = [
		sentence('One.', 'heading', 'heading'),
		sentence('Two.', 'no-fact'),
		sentence('Three.', 'question'),
		sentence('Four.', 'question')
	];
	expect(uncovered(text, bare(passages, []), true)).toEqual([
		{ reason: 'This is a question.', count: 2, sentences: [told('Three.'), told('Four.')] },
		{
			reason: 'Nothing here is of a kind that could be asked about with one sure answer.',
			count: 1,
			sentences: [told('Two.')]
		}
	]);
});

test('of very many sentences the first are shown, and all are counted', () => {
	const one = sentence('One.', 'question');
	const [found] = uncovered(text, new Array(60).fill(one), true);
	expect([found?.count, found?.sentences.length]).toEqual([60, 50]);
});

test('a sentence whose card is still a draft says so', () => {
	expect(uncovered(text, [sentence('One.')], true)[0]?.reason).toBe(
		'A card was drafted from this, and is not accepted.'
	);
});
