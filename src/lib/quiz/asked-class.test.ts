import { expect, it } from 'vitest';
import { areAlikeBodies, asksOfWholeClass } from './asked-class.ts';
import { course, made, type Told } from './fixtures/course.ts';

it.each([
	['Which country buys most of the oil?', true],
	['In which country was the treaty signed?', true],
	['Who wrote the essay?', true],
	['Which organisation did Oslo join?', true],
	['Which Islamic republic has a border in the Caspian Sea?', false],
	['Which predominantly Muslim country was the first in the chair?', false],
	['Which country with two coasts was the first in the chair?', false],
	['Which neighbour has searched for energy?', false],
	['Which president of Norway was convinced of it?', false],
	['Which body of the League did Oslo chair?', false],
	['The first company was led by ____ from Paris.', true],
	['The Danish biologist ____ spent two decades at sea.', false],
	['In 1854 ____, a retired diplomat, obtained it.', false],
	['A seat in the United Nations ____ was wanted.', false]
])('%j asks for any of its class: %s', (stem, isWhole) => {
	expect(asksOfWholeClass(stem)).toBe(isWhole);
});

it.each([
	['Commonwealth of Independent States', 'Eurasian Economic Union', true],
	['Council of Foreign Ministers', 'The Security Council', true],
	['Council of Foreign Ministers', 'Organization of Islamic Cooperation', false]
])('%j and %j are bodies of one kind: %s', (one, other, areAlike) => {
	expect(areAlikeBodies(one, other)).toBe(areAlike);
});

it('what is of another class is no choice', () => {
	const facts: Told[] = [
		['Oslo joined the Northern League.', 'Which organisation did Oslo join?', 'The Northern League'],
		['Bergen sent ships to the Council of Ports.', 'To what did Bergen send ships?', 'The Council of Ports'],
		['Malmo left the Baltic Union.', 'What did Malmo leave?', 'The Baltic Union'],
		['Turku founded the Federation of Towns.', 'What did Turku found?', 'The Federation of Towns']
	];
	const material = course({ Ports: facts.map(([quote]) => quote).join('\n\n') }, facts);
	const asked = [1, 2, 3, 4].flatMap((seed) =>
		made(material, ['choice'], { seed }).filter(({ card }) => card === 'f0/a')
	);
	const texts = asked.flatMap((one) => ('choices' in one ? one.choices.map(({ text }) => text) : []));
	expect(texts).toContain('Baltic Union');
	expect(texts).not.toContain('Council of Ports');
});
