import { describe, expect, test } from 'vitest';
import { meaningOf, nearness } from './meaning.ts';
import { wordsOf } from './words.ts';

const meaning = (text: string) => meaningOf(wordsOf(text));
const between = (one: string, other: string) => nearness(meaning(one), meaning(other));

describe('what words are about', () => {
	test.each([
		['The treaty was signed', 'Both governments ratified the pact', 'The cat sleeps on the roof'],
		['Doctors treat the disease', 'Physicians cure patients', 'Banks raise interest rates'],
		['The lake dried up', 'Its water evaporated', 'The court ruled against the minister']
	])('“%s” is nearer to “%s” than to “%s”', (text, near, far) => {
		expect(between(text, near)).toBeGreaterThan(between(text, far) + 0.2);
	});

	test('has length 1 and is the same whatever the case and the order', () => {
		expect(between('The lake dried up', 'Dried up: THE LAKE')).toBeCloseTo(1, 5);
	});

	test.each(['', 'of the and', 'Қазақстан өзен'])(
		'says nothing of “%s”, in which no word is known',
		(text) => {
			expect(between(text, 'The lake dried up')).toBe(0);
			expect(between(text, text)).toBe(0);
		}
	);
});
