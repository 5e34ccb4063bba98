import { expect, test } from 'vitest';
import { unsaid } from './unsaid.ts';

const cards = [
	{ kind: 'question' as const, answer: '1869' },
	{ kind: 'list' as const, answer: 'hand\nspade' }
];

test('what a quotation answers and a passage does not is unsaid', () => {
	expect(unsaid(cards, 'It was dug in 1869 by hand.', 'It was dug in 1870 by hand.')).toEqual(['1869']);
	expect(unsaid(cards, 'It was dug in 1869 by hand.', 'By hand it was dug in 1869.')).toEqual([]);
});

test('an answer that the quotation did not say either is none to miss', () => {
	expect(unsaid([{ kind: 'question', answer: '1870' }], 'It was dug in 1869.', 'It was dug.')).toEqual([]);
});
