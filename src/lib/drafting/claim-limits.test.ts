import { describe, expect, it } from 'vitest';
import { draftedBy } from './testing.ts';

const answers = (text: string, title = '') =>
	draftedBy('claim', text, title).map((card) => card.split(' → ').at(-1));

describe('a phrase is asked for', () => {
	it.each([
		[
			'that names the doer, behind a date',
			'In 1771 Joseph Priestley found that mint restores spoilt air.',
			'Joseph Priestley'
		],
		[
			'that names the doer, behind what he was',
			'In the 1880s the Swedish chemist Svante Arrhenius proposed that salts break up into ions when they dissolve in water.',
			'Svante Arrhenius'
		],
		[
			'that a general statement is about',
			'Alpha decay lowers the mass number by four and the atomic number by two.',
			'Alpha decay'
		]
	])('%s', (_what, text, answer) => {
		expect(answers(text)).toContain(answer);
	});
});

describe('a phrase is not asked for', () => {
	it.each([
		['that only tells where', 'Charles Babbage lectured on the engine in Turin in 1840.', 'Turin'],
		[
			'behind "to", unless something is given',
			'Charles Babbage spoke to Ada Lovelace of the engine.',
			'Ada Lovelace'
		],
		['that somebody said', 'Jeremy Corbyn said that the prorogation was unlawful.', 'Jeremy Corbyn'],
		[
			'that a full stop cuts in two',
			'An earthquake of magnitude 5.1 shook Mount St. Helens one Sunday morning.',
			'Helens'
		],
		[
			'whose last word is the verb',
			'Hindus believe in a divine power that can manifest as different entities.',
			'Hindus believe'
		]
	])('%s', (_what, text, answer) => {
		expect(answers(text)).not.toContain(answer);
	});

	it('of what happened once, unless it names somebody', () => {
		const text =
			'Ranchers wanted access to water for their steers. Steers were kept in pens by several ranchers.';
		expect(answers(text)).toEqual([]);
	});
});
