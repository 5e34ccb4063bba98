import { describe, expect, it } from 'vitest';
import { draftedBy } from './testing.ts';

const answers = (text: string) => draftedBy('claim', text).map((card) => card.split(' → ').at(-1));

describe('a name is asked for', () => {
	it.each([
		['behind a date', 'In 1771 Joseph Priestley found that mint restores spoilt air.', 'Joseph Priestley'],
		[
			'behind what somebody was',
			'In the 1880s the Swedish chemist Svante Arrhenius proposed that salts break up into ions when they dissolve in water.',
			'Svante Arrhenius'
		]
	])('%s', (_what, text, answer) => {
		expect(answers(text)).toContain(answer);
	});
});

describe('a name is not asked for', () => {
	it.each([
		['whose owner only said it', 'Jeremy Corbyn said that the prorogation was unlawful.', 'Jeremy Corbyn'],
		[
			'that a full stop cuts in two',
			'An earthquake of magnitude 5.1 shook Mount St. Helens one Sunday morning.',
			'Helens'
		],
		[
			'that the verb was taken for a part of',
			'Hindus believe in a divine power that can manifest as different entities.',
			'Hindus believe'
		]
	])('%s', (_what, text, answer) => {
		expect(answers(text)).not.toContain(answer);
	});
});
