import { expect, test } from 'vitest';
import { acronymsIn } from './acronyms.ts';

test.each([
	['the Shanghai Cooperation Organization (SCO)', 'SCO', 'shanghai cooperation organization'],
	[
		'the Organization for Security and Co-operation in Europe (OSCE)',
		'OSCE',
		'organization for security and co-operation in europe'
	],
	['a body (XYZ)', 'XYZ', undefined]
])('%s', (text, short, long) => {
	expect(acronymsIn([text]).get(short)).toBe(long);
});

test('two explanations of one abbreviation come out the same in any order', () => {
	const texts = ['Central Asian Region (CAR)', 'Central African Republic (CAR)'];
	expect(acronymsIn(texts)).toEqual(acronymsIn(texts.toReversed()));
});
