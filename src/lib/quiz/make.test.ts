import { expect, it } from 'vitest';
import { questionKinds, type Question } from '#lib/facts/question.ts';
import { canals, course, made } from './fixtures/course.ts';
import { isFreelyWorded } from './typeable.ts';
import { faults } from './faults.ts';
import { madeKinds } from './make.ts';

const stems = (questions: Question[]) => questions.map(({ stem }) => stem);

it('the same seed gives the same quiz, another seed another', () => {
	expect(made(canals, [...questionKinds])).toEqual(made(canals, [...questionKinds]));
	expect(made(canals, [...questionKinds], { seed: 2 })).not.toEqual(made(canals, [...questionKinds]));
});

it.each([...madeKinds])('%s is made, and has no faults', (kind) => {
	const questions = made(canals, [kind]);
	expect(questions.length).toBeGreaterThan(0);
	expect(questions.flatMap((question) => faults(question, canals))).toEqual([]);
	expect(new Set(questions.map((question) => question.kind))).toEqual(new Set([kind]));
});

it('a kind that is not good often enough is not made', () => {
	expect(made(canals, ['source'])).toEqual([]);
});

it('no fact is asked for twice', () => {
	const facts = made(canals, [...questionKinds]).flatMap((question) => question.facts);
	expect(new Set(facts).size).toBe(facts.length);
});

it('no more questions are made than are wanted', () => {
	expect(made(canals, ['gap', 'typed'], { number: 3 })).toHaveLength(3);
	expect(made(canals, ['gap', 'typed'], { number: 0 })).toEqual([]);
	expect(made(canals, [])).toEqual([]);
});

it('only the topics that are wanted are asked for', () => {
	expect(made(canals, ['typed'], { topics: ['another'] })).toEqual([]);
	expect(made(canals, ['typed'], { topics: ['topic'] })).not.toEqual([]);
});

it('what is known least is asked first', () => {
	const weakness = (card: string) => (card === 'f6/a' ? 1 : 0.2);
	expect(stems(made(canals, ['typed'], { number: 1, weakness }))).toEqual([
		'Who directed the American works at Panama?'
	]);
});

it('a question that is set aside is not asked', () => {
	const all = made(canals, ['typed']);
	const setAside = new Set(all.slice(0, 1).map(({ item }) => item));
	expect(made(canals, ['typed'], { setAside })).toHaveLength(all.length - 1);
});

it('what was asked lately waits for all others, and what was asked longest ago waits least', () => {
	const all = made(canals, ['typed']);
	const names = (questions: Question[]) => new Set(questions.map(({ item }) => item));
	const cards = (questions: Question[]) => new Set(questions.map(({ card }) => card ?? ''));
	const [newest, older, fresh] = [all.slice(0, 2), all.slice(2, 4), all.slice(4)];
	const lately = [names(newest), cards(older)];
	const some = (number: number) => names(made(canals, ['typed'], { lately, number }));
	expect(some(fresh.length)).toEqual(names(fresh));
	expect(some(fresh.length + 2)).toEqual(names([...fresh, ...older]));
	expect(some(50)).toEqual(names(all));
});

it('a question has the same name whatever its choices are', () => {
	const named = (seed: number) =>
		new Map(made(canals, ['choice'], { seed }).map((one) => [one.stem, one.item]));
	const [one, other] = [named(1), named(2)];
	for (const [stem, item] of other) expect(one.get(stem) ?? item).toBe(item);
	expect(one.size).toBeGreaterThan(3);
});

it('what the learner mixed up comes first among the wrong choices', () => {
	const mixUps = new Map([['f1/a', ['1871']]]);
	const question = made(canals, ['choice'], { mixUps, number: 50 }).find(({ card }) => card === 'f1/a');
	expect(question).toMatchObject({
		kind: 'choice',
		choices: expect.arrayContaining([expect.objectContaining({ text: '1871' })]) as unknown
	});
});

it('a question that is written by hand is asked first for its fact', () => {
	const written: Question = {
		kind: 'typed',
		item: 'own',
		stem: 'Which judge planned the Erie Canal?',
		topic: 'topic',
		facts: ['f4'],
		card: 'f4/a',
		why: '',
		evidence: [],
		answer: 'Benjamin Wright',
		accepted: [],
		isList: false
	};
	expect(stems(made(canals, ['typed'], { written: [written] }))).toContain(written.stem);
	expect(stems(made(canals, ['typed'], { written: [written] }))).not.toContain('Who planned the Erie Canal?');
});

it('what everybody words differently is typed only with variants, and when nothing else can be asked', () => {
	const material = course(
		{ Mills: 'Mills need steady strong wind from the west.\n\nThe mill was built by Anna Holm of Oslo.' },
		[
			[
				'Mills need steady strong wind from the west.',
				'What do the mills of the coast need?',
				'Steady strong wind'
			],
			['The mill was built by Anna Holm of Oslo.', 'Who built the mill of the coast?', 'Anna Holm']
		]
	);
	expect(made(material, ['typed'])).toMatchObject([{ answer: 'Anna Holm' }]);
	material.facts[0]!.cards[0]!.accepted.push('Much breeze');
	for (const seed of [1, 2, 3, 4, 5, 6])
		expect(made(material, ['typed'], { number: 1, seed })).toMatchObject([{ answer: 'Anna Holm' }]);
	expect(made(material, ['typed'])).toHaveLength(2);
});

it.each([
	['What do the mills need?', 'Steady strong wind', true],
	['What does an article call the two countries?', 'Friendly neighbours', true],
	['What is the basis of it?', 'Measures designed together against shared threats', true],
	['Of what is it a sign?', 'A lively and dynamic foreign policy', true],
	['Which three reasons are given?', 'A model of reform\nSteady strong wind', true],
	['What is such a policy called?', 'Multi-vector policy', false],
	['What is it likened to?', 'A bridge', false],
	['Who built it?', 'Anna Holm', false],
	['In which year was it built?', '1825', false],
	['Which two capitals are near?', 'Washington\nBeijing', false],
	['What did it join?', 'The Council of Foreign Ministers', false]
])('the answer to %j, %j, is freely worded: %s', (prompt, answer, isFree) => {
	const kind = answer.includes('\n') ? 'list' : 'question';
	expect(isFreelyWorded({ id: 'a', kind, prompt, answer, accepted: [], rule: null })).toBe(isFree);
});

it('no question names the answer of another', () => {
	const material = course(
		{ Rivers: 'The Nile was explored by John Speke in 1858. John Speke reached the lake in the year 1858.' },
		[
			['The Nile was explored by John Speke in 1858.', 'Who explored the Nile in 1858?', 'John Speke'],
			[
				'John Speke reached the lake in the year 1858.',
				'John Speke explored the Nile and reached the lake in ____.',
				'1858'
			]
		]
	);
	expect(made(material, ['typed', 'gap'])).toHaveLength(1);
});

it('from nothing nothing is made', () => {
	expect(made({ documents: [], facts: [] }, [...questionKinds])).toEqual([]);
});
