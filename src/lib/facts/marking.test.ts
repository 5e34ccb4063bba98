import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from './marking.ts';

const shown = (quote: string, ...answers: string[]) =>
	markWords(quote, answers)
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

test.each([
	['In 2010 it took the chair of the OSCE.', ['2010'], 'In [2010] it took the chair of the OSCE.'],
	[
		'It led the Islamic Cooperation body.',
		['the islamic cooperation'],
		'It led [the Islamic Cooperation] body.'
	],
	['Russia, and then China.', ['China', 'Russia'], '[Russia], and then [China].'],
	['The Security Council keeps security.', ['Security Council'], 'The [Security Council] keeps security.'],
	['In 19100 and 1910.', ['1910'], 'In 19100 and [1910].'],
	['A chair (OSCE).', ['the chair (OIC)'], 'A [chair] (OSCE).'],
	['Nothing here.', ['else'], 'Nothing here.']
])('%s', (quote, answers, marked) => {
	expect(shown(quote, ...answers)).toBe(marked);
});

test('the pieces of a quotation make the quotation again', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.string()), (quote, answers) => {
			expect(
				markWords(quote, answers)
					.map(({ text }) => text)
					.join('')
			).toBe(quote);
		})
	);
});
