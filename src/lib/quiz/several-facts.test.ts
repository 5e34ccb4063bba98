import { expect, it } from 'vitest';
import type { MatchingQuestion, OrderingQuestion } from '#lib/facts/question.ts';
import { eventOf } from './event.ts';
import { canals, course, made, type Told } from './fixtures/course.ts';
import { outOfOrder } from './ordering.ts';

it('matching asks for pairs of which each answer belongs to one', () => {
	const [question] = made(canals, ['matching']) as MatchingQuestion[];
	const pairs = question?.left.map((left, at) => [left, question.choices[question.key[at] ?? -1]?.text]);
	const answers = new Map(canals.facts.map(({ cards: [card] }) => [card?.prompt, card?.answer]));
	expect(pairs?.length).toBeGreaterThanOrEqual(3);
	for (const [left, answer] of pairs ?? []) expect(answers.get(left)).toBe(answer);
});

it('years of different ages are not matched, nor one that another date gives away', () => {
	const deeds = [
		'Benjamin Wright finished a waterway from Albany',
		'the Empress Eugénie steamed through Suez',
		'nine thousand workers laid down their shovels at Kiel'
	];
	const matched = (years: string[], more = '') => {
		const facts = deeds.map((deed, at): Told => {
			const said = `In ____ ${deed}${at === 0 ? more : ''}.`;
			return [said.replace('____', years[at] ?? ''), said, years[at] ?? ''];
		});
		return made(course({ Canals: facts.map(([quote]) => quote).join('\n\n') }, facts), ['matching']);
	};
	expect(matched(['1825', '1869', '1895'])).toHaveLength(1);
	expect(matched(['1625', '1869', '1965'])).toEqual([]);
	expect(matched(['1825', '1869', '1895'], ' of 1824')).toEqual([]);
});

it('ordering asks for events whose dates all differ, without naming them', () => {
	const [question] = made(canals, ['ordering']) as OrderingQuestion[];
	const inOrder = question?.key.map((at) => question.choices[at]?.text);
	expect(inOrder).toEqual([
		'The Erie Canal was opened to ships.',
		'The Suez Canal was opened by the Empress Eugénie.',
		'The Kiel Canal was finished by nine thousand workers.',
		'The Panama Canal let its first steamer through.'
	]);
	expect(question?.choices.map(({ text }) => text)).not.toEqual(inOrder);
	expect(question?.key.map((at) => question.choices[at]?.why)).toEqual(
		['1825', '1869', '1895', '1914'].map((year) => `It was ${year}.`)
	);
});

it('two events of which one may lie within the other are not put in order', () => {
	const facts: Told[] = [
		['The bridge was built in 1890.', 'The bridge of the port was built in ____.', '1890'],
		['The tower was built in May 1890.', 'The tower of the port was built in ____.', 'May 1890'],
		['The wall was built in 1900.', 'The wall of the port was built in ____.', '1900']
	];
	const text = facts.map(([quote]) => quote).join(' ');
	expect(made(course({ Port: text }, facts), ['ordering'])).toEqual([]);
});

it.each([
	['In ____ the canal was opened to ships.', 'The canal was opened to ships.'],
	['Tired of war, in ____ the king opened the canal.', 'Tired of war, the king opened the canal.'],
	['The canal was opened in ____, ten years after the war.', null],
	['The canal was opened to ships in ____.', 'The canal was opened to ships.'],
	['It was opened to ships in ____.', null],
	['The canal has been open since ____.', null],
	['The canal was opened in ____ and closed in 1967.', null],
	['The canal was opened in about ____ by the king.', null],
	['Parliament granted him all powers through the long Enabling Act passed in ____.', null],
	['The war began, and in ____, the king closed the canal.', 'The war began, and the king closed the canal.'],
	['Born in ____ in Oslo, Anna Holm was a painter.', null],
	['In ____ Anna Holm was born in Oslo.', null],
	['Christopher Gore was elected to the House in ____.', null],
	['Victoria has a written constitution enacted in ____.', null],
	['Monet showed a view of the port, painted in ____.', null]
])('of “%s” the event is %j', (prompt, event) => {
	expect(eventOf(prompt)).toBe(event);
});

it('what is to be put in order is not in order already', () => {
	expect(outOfOrder([1, 2, 3], [1, 2, 3])).toEqual([2, 3, 1]);
	expect(outOfOrder([2, 1, 3], [1, 2, 3])).toEqual([2, 1, 3]);
	for (let seed = 1; seed <= 20; seed += 1)
		for (const question of made(canals, ['ordering'], { seed }) as OrderingQuestion[])
			expect(question.key).not.toEqual(question.key.map((_, at) => at));
});
