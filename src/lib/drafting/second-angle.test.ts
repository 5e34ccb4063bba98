import { describe, expect, it } from 'vitest';
import { drafted } from './testing.ts';

describe('a dated deed is asked for from its other side too', () => {
	it.each([
		[
			'In 1776 Adam Smith published The Wealth of Nations.',
			[
				'In ____ Adam Smith published The Wealth of Nations. → 1776',
				'Who published The Wealth of Nations in 1776? → Adam Smith'
			]
		],
		[
			'In 2000 the United Nations launched the Global Compact.',
			[
				'In ____ the United Nations launched the Global Compact. → 2000',
				'Which organisation launched the Global Compact in 2000? → United Nations'
			]
		],
		[
			'Clara Barton founded the American Red Cross in 1881.',
			[
				'Clara Barton founded the American Red Cross in ____. → 1881',
				'Clara Barton founded the ____ in 1881. → American Red Cross'
			]
		]
	])('in %j', (text, cards) => {
		expect(drafted(text)).toEqual(cards);
	});
});

describe('a dated deed has no other side', () => {
	it.each([
		['when others did the same that year', 'NASA launched the Compton Gamma-Ray Observatory in 1991.'],
		['when two did it', 'In 1962, Chavez and Huerta founded the National Farm Workers Association.'],
		['when the name of one is in the other', 'In 1859, Peter Cooper established the Cooper Union.']
	])('%s', (_when, text) => {
		expect(drafted(text)).toHaveLength(1);
	});
});
