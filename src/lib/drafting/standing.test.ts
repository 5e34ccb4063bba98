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

test('what may still be loose is told with as much before it as there is', () => {
	const text =
		'Geologists had expected the eruption of Mount St Helens to go straight up. When the flank fell away, the pressure on the magma inside was released, and the blast was turned into a lateral explosion.';
	for (const prompt of drafted(text).filter((each) => each.includes('When the flank')))
		expect(prompt).toMatch(/^Geologists had expected/);
	expect(drafted(text).join('\n')).toContain('When the flank');
});

test.each([
	['a paper', 'The paper attracted little attention from Heatley in 1929.', 'Penicillin'],
	['signs', 'In 1907 Axel Holst fed guinea pigs on grain and saw the same signs.', 'Scurvy'],
	['a part', 'The middle part was attacked by Johan Åkerblad in 1802.', 'Reading the stone']
])('no card is made of %s that nothing tells', (_, text, title) => {
	expect(drafted(text, title)).toEqual([]);
});

const told = 'John Rudyerd built a tower of oak and iron, which burned down in December 1755.';
const card = 'John Rudyerd built a tower of oak and iron, which burned down in ____. → December 1755';

test.each([
	['The Eddystone Light', `[The Eddystone Light] ${card}`],
	['Lecture 3: The Eddystone Light', `[The Eddystone Light] ${card}`],
	['PHYS 102 – Week 4: The Eddystone Light', `[The Eddystone Light] ${card}`]
])('a gap that does not say what the text is about has the title before it: %s', (title, noted) => {
	expect(drafted(told, title)).toContain(noted);
});

test('a title that shouts is told as the text writes it', () => {
	const text = `The Eddystone Light stands on a reef.\n\n${told}`;
	expect(drafted(text, 'EDDYSTONE LIGHT')).toContain(`[Eddystone Light] ${card}`);
});

test.each([
	['says it itself', 'The tower of John Rudyerd'],
	['has a title that says nothing', 'Introduction'],
	['is under what any paper has', 'Background And Purpose'],
	['is under what every study has', 'Materials and Methods'],
	['is from a file with a number for a name', 'fa902fa59ddcf91b'],
	['has a title as long as a sentence', 'How a silk merchant and two shipwrights built a light on a reef'],
	['would be given away by it', 'The fire of December 1755']
])('a gap that %s has none', (_, title) => {
	expect(drafted(told, title)).toContain(card);
});
