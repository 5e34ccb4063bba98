import { expect, test } from 'vitest';
import { drafted } from './testing.ts';

test.each([
	[
		'has the text’s title before it when it tells of a part of that',
		'The first chief engineer, John Wallace, resigned in 1905.',
		'Panama Canal',
		'[Panama Canal] The first chief engineer, John Wallace, resigned in ____. → 1905'
	],
	[
		'has the sentence before told first when that speaks of the thing',
		'A gunboat of the Dutch, the Berouw, lay at anchor off Sumatra. The gunboat was carried inland by Krakatoa’s wave in 1883.',
		'',
		'A gunboat of the Dutch, the Berouw, lay at anchor off Sumatra. The gunboat was carried inland by Krakatoa’s wave in ____. → 1883'
	],
	[
		'says “Alan” of Turing',
		'In 1936 Alan Turing described a machine that computes.\n\nMost people forgot him. Turing was pardoned by Queen Elizabeth in 2013.',
		'',
		'[Alan] Turing was pardoned by Queen Elizabeth in ____. → 2013'
	]
])('a prompt %s', (_, text, title, card) => {
	expect(drafted(text, title)).toContain(card);
});

test.each([
	['a paper', 'The paper attracted little attention from Heatley in 1929.', 'Penicillin'],
	['signs', 'In 1907 Axel Holst fed guinea pigs on grain and saw the same signs.', 'Scurvy'],
	['a part', 'The middle part was attacked by Johan Åkerblad in 1802.', 'Reading the stone']
])('no card is made of %s that nothing tells', (_, text, title) => {
	expect(drafted(text, title)).toEqual([]);
});
