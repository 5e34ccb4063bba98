import { expect, test } from 'vitest';
import { isSaidIn } from './said-in.ts';

const quote = 'In 1911,  Saffronland became “independent”; the union was founded in 1923.';

test.each([
	['In 1911 Saffronland became independent.', true],
	['the union was founded in 1923', true],
	['In 1911 Saffronland was independent.', false],
	['Saffron', false],
	['In 1911 Saffronland became independent, and it joined the United Nations in 1945.', false]
])('"%s" is said in the quotation: %s', (sentence, expected) => {
	expect(isSaidIn(sentence, ['Another one.', quote])).toBe(expected);
	expect(isSaidIn(sentence, [])).toBe(false);
});

test('a title that leads a sentence in says no more than the quotation', () => {
	const sentence = 'The islands: In 1911 Saffronland became independent.';
	expect(isSaidIn(sentence, [quote])).toBe(false);
	expect(isSaidIn(sentence, [quote], ['The islands'])).toBe(true);
	expect(isSaidIn(sentence, [quote], ['The cities'])).toBe(false);
});
