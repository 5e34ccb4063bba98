import { expect, it } from 'vitest';
import { isAskable } from './askable.ts';

it.each([
	['In ____, [State George C.] Marshall called for aid to the states of Europe.', '1947', 'date', false],
	['In ____, [George] Marshall called for aid to the states of Europe.', '1947', 'date', true],
	['In ____ it [the law] strengthened the country’s [Cuba’s] courts in Havana.', '1901', 'date', false],
	['In ____, he [Texans] dispatched troops to the town of Anahuac on the coast.', '1835', 'date', false],
	['In ____, he [Evans] dispatched troops to the town of Anahuac on the coast.', '1835', 'date', true],
	['In ____, Ogedei called a council to decide which lands should provide it.', '1235', 'date', false],
	[
		'The art places an emphasis on the timing of movement in ____ on Java.',
		'three-dimensional space',
		'claim',
		false
	],
	['In ____, Congress had authorized a tax of 7.5 cents on whiskey.', '1791', 'date', false],
	[
		'While the ____ focused on domestic issues, unrest grew all over Europe.',
		'United States',
		'claim',
		false
	],
	['Plato established a school at the ____ in the west of Athens.', 'Academy', 'place', false],
	['Mesoamericans drank chocolate with chili and a spice called ____.', 'achiote', 'term', true],
	['[Further Reading] ____: University of North Carolina Press.', 'Chapel Hill', 'claim', false],
	['[Further Reading] Oates, Stephen B. 1970. To Purge This Land with ____.', 'Blood', 'claim', false],
	['The Seljuk dynasty is named after a clan leader who was called ____.', 'Saljuq', 'term', false],
	[
		'The Greek philosopher Epicurus founded a school of philosophy called ____.',
		'Epicureanism',
		'term',
		false
	],
	['Recall the cellular structures called ____ from which microtubules extend.', 'centrioles', 'term', false],
	[
		'What is the term for a restatement of one of the discoveries of Galileo?',
		'first law',
		'definition',
		false
	],
	[
		'[Acids] What is the term for a chemical system that dampens a change in pH?',
		'buffer',
		'definition',
		true
	],
	['What is the term for a chemical system that dampens a change in pH?', 'buffer', 'definition', false],
	['Victorian farms produce nearly ____ of Australian pears and many apples.', '90%', 'number', false],
	['In 2010 Victorian farms produced nearly ____ of Australian pears.', '90%', 'number', true],
	['In ____ Australia banned social media for children under sixteen.', 'December 2025', 'date', false],
	['Who provided early evidence that led to good practices in hospitals?', 'Joseph Lister', 'person', false],
	['Who gave Sir Walter Raleigh a charter in 1584?', 'Queen Elizabeth', 'person', true],
	['What is the term for a set of habits that can feel like a routine?', 'event schema', 'definition', false],
	['Which country established colonies on the mainland in the sixteenth century?', 'England', 'role', false],
	['Which country annexed Hawaii in 1898?', 'United States', 'role', true],
	['Who pressed for free elections in the east (and in Poland)?', 'Churchill', 'person', false],
	[
		'It quickly involved groups of fighters from ____ (three items) in 1760.',
		'India\nAfrica\nAmericas',
		'list',
		false
	],
	['In the ____, traders from Saba crossed the Red Sea to Eritrea.', 'third century CE', 'date', false],
	['What is the term for a way of preparing nitric oxide from air?', 'Burning ammonia', 'definition', false],
	[
		'What is the term for an English study of 62 species linked decline to rape?',
		'Wild bees',
		'definition',
		false
	],
	[
		'[Quakes] What is the term for a weaker quake that comes after an earthquake in days?',
		'aftershock',
		'definition',
		true
	],
	[
		'[Firms] What is the term for people who have a stake in the deeds of a business?',
		'Stakeholders',
		'definition',
		false
	],
	[
		'[Family] What is the term for a conflict view that focuses on gender inequality?',
		'feminist perspective',
		'definition',
		false
	],
	[
		'What is the term for the study of proteins (proteomics) that fight germs?',
		'Immunoproteomics',
		'definition',
		false
	],
	[
		'What is the term for a manifestation of the force that acts between two surfaces?',
		'friction',
		'definition',
		false
	],
	[
		'[Gases] What is the term for a device that measures the pressure of a gas?',
		'manometer',
		'definition',
		true
	]
])('%j, drafted and answered by %j as a %s, may be asked: %s', (prompt, answer, rule, askable) => {
	const kind = prompt.includes('____') ? 'cloze' : 'question';
	expect(isAskable({ id: 'c', kind, prompt, answer, accepted: [], rule })).toBe(askable);
});
