import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasMoreWords } from './has-more-words.ts';

test('as many words are counted as stand between blanks', () => {
	const text = fc
		.array(fc.constantFrom('a', 'to', ''), { minLength: 1, maxLength: 9 })
		.map((words) => words.join(' '));
	fc.assert(
		fc.property(text, fc.nat(9), (text, most) => {
			expect(hasMoreWords(text, most)).toBe(text.split(' ').length > most);
		})
	);
});
