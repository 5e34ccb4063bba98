import { expect, it } from 'vitest';
import { isClearlyTold } from './clearly-told.ts';

const card = (prompt: string, answer: string, rule = 'claim') => ({
	...{ id: 'a', kind: 'cloze' as const, accepted: [], rule, prompt, answer }
});

it.each([
	['Serotonin controls sleep and is made from the ____ that food brings.', 'amino acid', true],
	['Serotonin is made by the ____ of the gut.', 'cells', true],
	['Serotonin controls sleep in the ____ of the night.', 'hours', false],
	['About a decade later, it was found by ____ in California.', 'Edwin Hubble', false],
	['As the situation grew more desperate, Serbia turned to its ally ____.', 'Russia', false],
	['In July 1914 Serbia turned to ____ against Austria-Hungary and Germany.', 'Russia', true],
	[
		'In 1850 ____ introduced bills on slavery in Texas, Utah and New Mexico.',
		'Senator Henry Clay of Kentucky',
		true
	],
	['Merchants in Boston and New York smuggled tea from China for the ____.', 'Sons of Liberty', false],
	['In 1972 Massachusetts lost the case of Eisenstadt v. ____ in Washington.', 'Baird', false],
	['Women of Harlem who wrote in 1925 include Zora Hurston and ____.', 'Nella Larsen', false],
	[
		'Temporary Assistance for Needy Families is a program that provides ____ to parents.',
		'cash assistance',
		false
	],
	['What Odessa has experienced with paid work is called the ____ of rewards.', 'hidden cost', false],
	['What children experience with paid work is called the ____ of rewards.', 'hidden cost', true],
	['The strong ligaments of the back join the sacrum to portions of the ____.', 'hip bone', false],
	['The strong ligaments of the back join the sacrum to the ____.', 'hip bone', true],
	['Germans and Romans were blended by the ____ of customs in three ways.', 'slow exchange', false],
	['Germans and Romans were blended by the ____ of customs.', 'slow exchange', true],
	['On June 18 Kershaw of Los Angeles pitched a game against the ____ of Denver.', 'Rockies', false],
	['On June 18, 2014 Kershaw of Los Angeles pitched against the ____ of Denver.', 'Rockies', true],
	['Manila is represented by ____ members in the lower house.', 'six', false],
	['The pattern is weighed by the ____ round the eye of the storm.', 'coldness of the cloud tops', false],
	['In 1809 Gore of Massachusetts won against Sullivan and ____, Sr., of Boston.', 'Levi Lincoln', false],
	['It was a time of peace. It ended with the ____ of the king.', 'sudden death', false]
])('%s with the answer “%s” leaves no doubt: %s', (prompt, answer, clear) => {
	expect(isClearlyTold(card(prompt, answer), `${answer}, and again ${answer}.`)).toBe(clear);
});

it('asks for a wording only where the text uses it again', () => {
	const prompt = 'Serotonin controls sleep and is made from the ____ that food brings.';
	expect(
		isClearlyTold(card(prompt, 'amino acid'), 'It is made of an amino acid. Amino acids are many.')
	).toBe(true);
	expect(isClearlyTold(card(prompt, 'amino acid'), 'It is made of an amino acid.')).toBe(false);
});

it('asks what letters stand for where something says in which field and a text uses them often', () => {
	const asked = (prompt: string, text: string) =>
		isClearlyTold(card(prompt, 'astronomical unit', 'acronym'), text);
	const often = 'One AU, two AU, three AU and four AU.';
	expect(asked('What does AU stand for?', often)).toBe(false);
	expect(asked('[Stars] What does AU stand for?', often)).toBe(true);
	expect(asked('[Stars] What does AU stand for?', 'One AU, two AU and three AU.')).toBe(false);
});
