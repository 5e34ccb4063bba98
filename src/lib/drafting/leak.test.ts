import { expect, test } from 'vitest';
import { leaks } from './leak.ts';

const card = (prompt: string, answer: string) => ({ kind: 'cloze' as const, prompt, answer, accepted: [] });

test.each([
	['the answer itself', 'Rubisco is called ____ because rubisco is slow.', 'Rubisco'],
	['a word of the same stem', 'An allergic reaction is set off by an ____.', 'allergen'],
	['a short word of the same stem', 'Water breaks the ionic bonds in salts and frees the ____.', 'ions']
])('a prompt gives its answer away by %s', (_by, prompt, answer) => {
	expect(leaks(card(prompt, answer))).toBe(true);
});

test.each([
	['a word that begins alike', 'Electrons are drawn to it by its ____.', 'electronegativity'],
	['what it is a kind of', 'Of the cells in marrow a few are ____.', 'stem cells'],
	['first letters', 'Light becomes ____ (c… e…).', 'chemical energy']
])('a prompt does not give its answer away by %s', (_by, prompt, answer) => {
	expect(leaks(card(prompt, answer))).toBe(false);
});
