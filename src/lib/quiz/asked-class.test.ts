import { expect, it } from 'vitest';
import { fitsNoun } from './asked-class.ts';
import { course, made, type Told } from './fixtures/course.ts';

it.each([
	['To which military alliance do both belong?', 'Commonwealth of Independent States', true],
	['To which military alliance do both belong?', 'Council of Foreign Ministers', false],
	['A seat in which body of the United Nations was wanted?', 'Council of Foreign Ministers', true],
	['A seat in which body of the United Nations was wanted?', 'Organization of Islamic Cooperation', false],
	['On which capital does it depend?', 'Tehran', true],
	['On which capital does it depend?', 'Orlando', false],
	['Who led the first company?', 'Council of Ports', true]
])('to %j the choice %j fits: %s', (stem, text, fits) => {
	expect(fitsNoun(stem, text)).toBe(fits);
});

it('what is of another class is no choice as long as there are others', () => {
	const facts: Told[] = [
		['Oslo joined the Northern League.', 'Which military alliance did Oslo join?', 'The Northern League'],
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
