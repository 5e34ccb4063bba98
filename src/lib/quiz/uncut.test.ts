import { expect, it } from 'vitest';
import { course } from './fixtures/course.ts';
import { isUncut } from './uncut.ts';

it.each([
	[
		'It lies west of Chile, to which it has belonged since 1888.',
		'It lies west of ____, to which it has belonged.',
		'Chile',
		false
	],
	[
		'It lies west of Chile, to which it belongs, and is small.',
		'It lies west of ____, to which it belongs.',
		'Chile',
		true
	],
	['The island lies west of Chile.', 'It [the island] lies west of ____.', 'Chile', true],
	['The rate was higher than in Chile.', 'The ____ was higher.', 'rate', false]
])('of “%s” enough is left in “%s”: %s', (quote, prompt, answer, expected) => {
	const [fact] = course({ text: quote }, [[quote, prompt, answer]]).facts;
	expect(isUncut({ fact: fact!, card: { ...fact!.cards[0]!, rule: 'claim' } })).toBe(expected);
});
