import { describe, expect, it } from 'vitest';
import { isPlural, verbForm } from './verbs.ts';

describe('verbs', () => {
	it.each([
		['is', 'one'],
		['converts', 'one'],
		['carries', 'one'],
		['passes', 'one'],
		['are', 'many'],
		['convert', 'many'],
		['carried', 'either'],
		['stopped', 'either'],
		['built', 'either'],
		['enzyme', null],
		['red', null]
	])('%s goes with %s', (word, form) => {
		expect(verbForm(word)).toBe(form);
	});

	it.each([
		['reactions', true],
		['bacteria', true],
		['gas', true],
		['virus', false],
		['physics', false],
		['photosynthesis', false]
	])('whether "%s" is plural: %s', (noun, expected) => {
		expect(isPlural(noun)).toBe(expected);
	});
});
