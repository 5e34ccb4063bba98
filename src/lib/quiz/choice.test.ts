import { expect, it } from 'vitest';
import type { ChoiceQuestion } from '#lib/facts/question.ts';
import { canals, course, made, type Told } from './fixtures/course.ts';
import type { Material } from './material.ts';

const choices = (material: Material, seed = 1) =>
	made(material, ['choice'], { seed }).filter(
		(question): question is ChoiceQuestion => question.kind === 'choice'
	);
const textsOf = ({ choices }: ChoiceQuestion) => choices.map(({ text }) => text);

it('the choices are of one type: years with years, persons with persons', () => {
	for (const question of choices(canals)) {
		const years = textsOf(question).filter((text) => /^\d{4}$/.test(text));
		expect([0, question.choices.length]).toContain(years.length);
		expect([3, 4]).toContain(question.choices.length);
	}
});

it('years stand in ascending order', () => {
	for (const question of choices(canals).filter((one) => textsOf(one).every((text) => /^\d{4}$/.test(text))))
		expect(textsOf(question)).toEqual(textsOf(question).toSorted());
});

it('each choice says what it is instead, with its quotation where it has one', () => {
	const question = choices(canals).find(({ card }) => card === 'f4/a');
	const wrong = question?.choices.find(({ text }) => text === 'George Goethals');
	expect(wrong?.why).toBe('The American works at Panama were directed by George Goethals, an officer.');
	expect(wrong?.evidence?.quote).toBe(wrong?.why);
});

const seas: Told[] = [
	['Iran meets Kazakhstan at sea.', 'Which country meets Kazakhstan at sea?', 'Iran'],
	['Turkey sells ships to the region.', 'Which country sells ships to the region?', 'Turkey'],
	['China buys oil from the region.', 'Which country buys oil from the region?', 'China'],
	['Georgia has ports on another coast.', 'Which country has ports on another coast?', 'Georgia']
];

it('a choice that any passage makes right as well is left out', () => {
	const text = seas.map(([quote]) => quote).join('\n\n');
	const more = 'Turkey, too, meets Kazakhstan at sea, some say.';
	const asked = (material: Material) => choices(material).find(({ card }) => card === 'f0/a');
	expect(textsOf(asked(course({ One: text }, seas))!)).toContain('Turkey');
	expect(textsOf(asked(course({ One: text, Two: more }, seas))!)).not.toContain('Turkey');
});

it('nothing is asked for which there are not two good wrong choices', () => {
	const facts: Told[] = [['Anna Karlsson drew the map.', 'Who drew the map of the coast?', 'Anna Karlsson']];
	expect(choices(course({ Maps: 'Anna Karlsson drew the map.' }, facts))).toEqual([]);
});

it('a choice that nobody takes gives way to another', () => {
	const [first] = choices(canals);
	const dead = first?.choices.find((_, at) => at !== first.key);
	const notTaken = new Map([[first?.item ?? '', new Set([dead?.text ?? ''])]]);
	const again = made(canals, ['choice'], { notTaken }).find(({ item }) => item === first?.item);
	expect(again?.kind === 'choice' && textsOf(again)).not.toContain(dead?.text);
});

it('a number that is only a bound is not asked with others that would hold too', () => {
	const facts: Told[] = [
		['More than 300 rivers enter the lake.', 'More than ____ rivers enter the lake.', '300'],
		['The lake has 27 islands.', 'The lake has ____ islands.', '27']
	];
	const material = course({ Lake: facts.map(([quote]) => quote).join('\n\n') }, facts);
	expect(choices(material).map(({ card }) => card)).toEqual(['f1/a']);
	expect(made(material, ['true-false']).map(({ facts: [fact] }) => fact)).toEqual(['f1']);
});

it('a choice that a text only names says what the text says of it', () => {
	const facts: Told[] = [
		['Anna Karlsson drew the map.', 'Who drew the map of the coast?', 'Anna Karlsson'],
		['Peter Lund paid for the map.', 'Who paid for the map of the coast?', 'Peter Lund']
	];
	const text =
		'Anna Karlsson drew the map.\n\nPeter Lund paid for the map.\n\nIn later years Maria Holm kept the harbour.';
	const [asked] = choices(course({ Maps: text }, facts));
	expect(asked?.choices.find((each) => each.text === 'Maria Holm')?.why).toBe(
		'Maria Holm stands elsewhere: “In later years Maria Holm kept the harbour.”'
	);
});

it('no date stands out among others that have a part in common', () => {
	const days = ['28 June 1914', '4 August 1914', '23 July 1914', '11 November 1918'];
	const deeds = ['the duke was shot', 'the fleet left the port', 'the note was sent', 'the peace was made'];
	const facts = days.map((day, at): Told => [`On ${day} ${deeds[at]}.`, `On ____ ${deeds[at]}.`, day]);
	const material = course({ War: facts.map(([quote]) => quote).join('\n\n') }, facts);
	for (const question of [1, 2, 3, 4, 5].flatMap((seed) => choices(material, seed))) {
		const years = textsOf(question).map((text) => text.slice(-4));
		const most = Math.max(...years.map((year) => years.filter((other) => other === year).length));
		expect(most).not.toBe(years.length - 1);
	}
});

it('a year that is told parts what could be from what could not', () => {
	const facts: Told[] = [
		['Rice was sold from 2011.', 'Rice was sold in Oslo from ____.', '2011'],
		[
			'The sale of rice, begun in 2021, was stopped in 2024.',
			'The sale of rice, begun in 2021, was stopped in ____.',
			'2024'
		],
		['Wheat was sold from 2016.', 'Wheat was sold in Oslo from ____.', '2016']
	];
	const material = course({ Rice: facts.map(([quote]) => quote).join('\n\n') }, facts);
	const asked = [1, 2, 3].flatMap((seed) => choices(material, seed)).filter(({ card }) => card === 'f1/a');
	for (const question of asked)
		for (const text of textsOf(question)) expect(Number(text)).toBeGreaterThan(2021);
});

it('the year of what somebody did in office is not chosen, since the years of others are crossed out', () => {
	const asked = (who: string) => {
		const years = ['1901', '1911', '1921', '1931'];
		const facts = years.map((year, at): Told => {
			const deed = `${who} opened the Canal of Oslo number ${at + 1} to the ships of Norway and Sweden in`;
			return [`${deed} ${year}.`, `${deed} ____.`, year];
		});
		const material = course({ Canals: facts.map(([quote]) => quote).join('\n\n') }, facts);
		const drafted = material.facts.map((fact) => ({
			...fact,
			cards: fact.cards.map((card) => ({ ...card, rule: 'date' }))
		}));
		return choices({ ...material, facts: drafted });
	};
	expect(asked('Erik Larsen')).not.toEqual([]);
	expect(asked('President Larsen')).toEqual([]);
});
