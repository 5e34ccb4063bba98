import { describe, expect, test } from 'vitest';
import { meaningOf, meaningOfAll, nearness, rankOf } from './meaning.ts';

const meaning = (text: string) => meaningOf(text.toLowerCase().split(/\P{L}+/u));
const between = (one: string, other: string) => nearness(meaning(one), meaning(other));

describe('what words are about', () => {
	test.each([
		['The treaty was signed', 'Both governments ratified the pact', 'The cat sleeps on the roof'],
		['Doctors treat the disease', 'Physicians cure patients', 'Banks raise interest rates'],
		['The lake dried up', 'Its water evaporated', 'The court ruled against the minister']
	])('“%s” is nearer to “%s” than to “%s”', (text, near, far) => {
		expect(between(text, near)).toBeGreaterThan(between(text, far) + 0.2);
	});

	test('has length 1 and is the same in whatever order', () => {
		expect(between('The lake dried up', 'dried up the lake')).toBeCloseTo(1, 5);
	});

	test('is nothing where no word is known', () => {
		expect(between('Қазақстан өзен', 'The lake dried up')).toBe(0);
		expect(between('Қазақстан өзен', 'Қазақстан өзен')).toBe(0);
	});

	test('of all lies between what it is made of', () => {
		const [lake, court] = [meaning('The lake dried up'), meaning('The court ruled')];
		const both = meaningOfAll([lake, court]);
		expect(nearness(both, lake)).toBeCloseTo(nearness(both, court), 5);
		expect(nearness(both, lake)).toBeGreaterThan(nearness(lake, court));
	});
});

test('the rarer a word, the higher its rank', () => {
	const ranks = ['the', 'water', 'evaporated', 'endorheic'].map(rankOf);
	expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
	expect([ranks[0], ranks[3]]).toEqual([0, 30_000]);
});
