import { describe, expect, it } from 'vitest';
import { drafted } from './testing.ts';

/** So that a text speaks of something more than once. */
const about = (term: string) => `Much has been written about ${term}.`;

describe('what a plain statement is about is asked for', () => {
	it.each([
		[
			'photosynthesis',
			'Photosynthesis converts the energy of light into chemical energy.',
			'What converts the energy of light into chemical energy? → Photosynthesis'
		],
		[
			'a Lewis acid',
			'A Lewis acid accepts a pair of electrons.',
			'What accepts a pair of electrons? → Lewis acid'
		],
		[
			'gravitational waves',
			'Gravitational waves pass through matter almost unhindered.',
			'____ pass through matter almost unhindered. → Gravitational waves'
		],
		[
			'alpha decay',
			'The nucleus loses two protons, and alpha decay lowers the atomic number by two units.',
			'What lowers the atomic number by two units? → alpha decay'
		]
	])('%s', (term, text, card) => {
		expect(drafted(`${about(term)}\n\n${text}`)).toContain(card);
	});
});

describe('what a plain statement is about is not asked for', () => {
	it.each([
		['when it is spoken of once', 'Carotenoids absorb blue wavelengths strongly.'],
		['when the text says how often only', 'Enzymes often speed up chemical reactions. Enzymes fold.'],
		['when it is an example', 'Enzymes fold. For example, enzymes digest starch grains slowly.'],
		['when it is anybody', 'Scientists study the structure of proteins closely. Scientists write.'],
		['when too little is told of it', 'Enzymes fold. Enzymes digest starch.'],
		[
			'when what looks like the verb is a noun',
			'Single bonds in molecules are sigma bonds. Single atoms drift.'
		]
	])('%s', (_when, text) => {
		expect(drafted(text).filter((card) => /^(?:What|____)/.test(card))).toEqual([]);
	});
});
