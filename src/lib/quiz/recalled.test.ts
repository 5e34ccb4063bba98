import { expect, test } from 'vitest';
import type { Question } from '#lib/facts/question.ts';
import { faults } from './faults.ts';
import { course, made } from './fixtures/course.ts';
import type { Material } from './material.ts';

const told =
	'Ossification (OSS) replaces cartilage in the skeleton of an embryo, and in winter Vitus Bering reached Alaska. Cartilage is soft, and ossification slow.';

/** A drafted card that rules alone would not dare to ask, taken by a learner or not. */
function drafted(prompt: string, answer: string, isReviewed: boolean): Material {
	const material = course({ 'Bones and seas': told }, [[told, prompt, answer]]);
	const facts = material.facts.map((fact) => ({
		...fact,
		cards: fact.cards.map((card) => ({ ...card, rule: 'claim', isReviewed }))
	}));
	return { ...material, facts };
}

const asked = (questions: Question[]) =>
	questions.map((one) => `${one.kind}: ${one.stem} → ${'answer' in one ? one.answer : ''}`);

const gapped = 'Ossification replaces ____ (c…) in the skeleton of an embryo.';

test('what a learner took is asked as it stands, with the first letters of what is to be typed', () => {
	expect(asked(made(drafted(gapped, 'cartilage', true), ['gap', 'typed']))).toEqual([
		`gap: ${gapped} → cartilage`
	]);
	expect(
		asked(made(drafted('Who first saw Alaska in winter?', 'Vitus Bering', true), ['gap', 'typed']))
	).toEqual(['typed: Who first saw Alaska in winter? → Vitus Bering']);
});

test('it is told whole afterwards, and breaks no rule', () => {
	const material = drafted(gapped, 'cartilage', true);
	const [question] = made(material, ['gap']);
	expect(question?.why).toBe('Ossification replaces cartilage in the skeleton of an embryo.');
	expect(question && faults(question, material)).toEqual([]);
});

test('no abbreviation is asked for that somebody else writes in full', () => {
	const prompt = 'Cartilage in the skeleton of an embryo is replaced by ____, as many books say.';
	expect(made(drafted(prompt, 'OSS', true), ['gap', 'typed'])).toEqual([]);
	expect(made(drafted(prompt, 'ossification', true), ['gap', 'typed'])).toHaveLength(1);
});

test('what nobody took is not asked', () => {
	expect(made(drafted(gapped, 'cartilage', false), ['gap', 'typed'])).toEqual([]);
});

test('nothing is chosen, judged true or matched that was only taken as a card', () => {
	const kinds = ['choice', 'true-false', 'matching', 'ordering'] as const;
	expect(made(drafted(gapped, 'cartilage', true), [...kinds])).toEqual([]);
});

test.each([
	[
		'In the cold winter of 1741 ____ crossed the sea from Kamchatka to Alaska for Russia.',
		'Vitus Bering',
		'____ (V…) crossed'
	],
	[
		'In the ____, Vitus Bering sailed from Kamchatka to Alaska for Russia.',
		'1740s',
		'In the ____ (decade), Vitus'
	],
	[
		'On ____, Vitus Bering sailed from Kamchatka to Alaska for Russia.',
		'4 June 1741',
		'On ____ (the year is enough), Vitus'
	],
	['In ____, Vitus Bering sailed from Kamchatka to Alaska for Russia.', '1741', 'In ____ (year), Vitus']
])('%s with %s is asked as “%s”', (prompt, answer, stem) => {
	const quote = prompt.replace('____', answer);
	const material = course({ Seas: `${quote} It was cold.` }, [[quote, prompt, answer]]);
	const facts = material.facts.map((fact) => ({
		...fact,
		cards: fact.cards.map((card) => ({
			...{ ...card, rule: /\d/.test(answer) ? 'date' : 'claim', isReviewed: true }
		}))
	}));
	const [question] = made({ ...material, facts }, ['gap']);
	expect(question?.stem).toContain(stem);
	if (answer.startsWith('4')) expect(question).toMatchObject({ accepted: expect.arrayContaining(['1741']) });
});

test('only of a date it is said how exact it is wanted', () => {
	const prompt = 'The slow replacement of cartilage by bone in an embryo is called ____.';
	const material = drafted(prompt, 'ossification', true);
	const facts = material.facts.map((fact) => ({
		...fact,
		cards: fact.cards.map((card) => ({ ...card, rule: 'term' }))
	}));
	const stems = made({ ...material, facts }, ['gap']).map(({ stem }) => stem);
	expect(stems).toEqual([`${prompt.slice(0, -1)} (o…).`]);
	const bones = 'The human skeleton of an adult has ____ bones, as every book on it says.';
	const told = bones.replace('____', '206');
	const counted = course({ Bones: told }, [[told, bones, '206']]);
	for (const { cards } of counted.facts) for (const card of cards) card.rule = 'number';
	expect(made(counted, ['gap']).map(({ stem }) => stem)).toEqual([bones]);
});
