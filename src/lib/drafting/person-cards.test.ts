import { expect, it } from 'vitest';
import { draftedBy } from './testing.ts';

it.each([
	[
		'The first geological map of America was produced by William Maclure.',
		['The first geological map of America was produced by ____. → William Maclure']
	],
	['Long after the sect was suppressed by Francis I, the others sought to join William Farel.', []],
	['In 1976 Newman won for Best Foreign Actor and Piper Laurie was named Best Foreign Actress.', []],
	['The first press of America was carried by the ship John Wilkins to Boston.', []]
])('of %j the cards for a person are %j', (text, cards) => {
	expect(draftedBy('person', text)).toEqual(cards);
});
