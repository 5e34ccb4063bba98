import { expect, test } from 'vitest';
import type { Course } from '#lib/exchange/course.ts';
import type { Given, Question } from '#lib/facts/question.ts';
import type { Database } from './db/open.ts';
import { quiz, quizAnswer, quizQuestion } from './db/schema.ts';
import { courseOf, noon, school } from './fixtures.ts';
import { mixUps } from './mix-ups.ts';
import * as starter from './starter.ts';

const capitals = ['Astana', 'Bishkek', 'Tashkent', 'The Hague', 'Dushanbe', 'Ashgabat'];

/** A course that asks for capitals, one card a fact: `c.f0/a` for Astana, and so on. */
async function schoolOfCapitals(names?: string[]): Promise<Database> {
	const db = await school(capitals.length, names);
	const course = courseOf(capitals.length);
	const facts = course.facts.map((fact, index) => ({
		...fact,
		cards: fact.cards.slice(0, 1).map((card) => ({ ...card, answer: capitals[index] ?? '' }))
	}));
	await starter.write(db, { ...course, facts } satisfies Course, noon);
	return db;
}

const cardOf = (capital: string) => `c.f${capitals.indexOf(capital)}/a`;

const about = (capital: string) => ({
	item: `item of ${capital}`,
	stem: 'Which capital?',
	topic: 't0',
	facts: [],
	card: cardOf(capital),
	why: '',
	evidence: []
});

const typed = (capital: string): Question => ({
	...about(capital),
	kind: 'typed',
	answer: capital,
	accepted: [],
	isList: false
});

const choice = (capital: string, choices: string[]): Question => ({
	...about(capital),
	kind: 'choice',
	choices: choices.map((text) => ({ text, why: '', evidence: null })),
	key: choices.indexOf(capital)
});

type Answered = {
	question: Question;
	given: Given;
	verdict: 'right' | 'near' | 'wrong';
	claimedAt?: number;
};

let quizzes = 0;

/** A quiz that this learner took, each question answered in order. */
async function taken(db: Database, learner: string, answers: Answered[]): Promise<void> {
	const quizId = `quiz-${quizzes++}`;
	const wish = { topics: null, number: 5, kinds: [], minutes: null, feedback: 'now', pick: 'even' } as const;
	await db.insert(quiz).values({
		id: quizId,
		learnerId: learner,
		courseId: 'c',
		wish: { ...wish, kinds: ['typed'] },
		seed: 1,
		counts: true,
		startedAt: noon
	});
	for (const [position, { question, given, verdict, claimedAt }] of answers.entries()) {
		const { item, card } = question;
		await db.insert(quizQuestion).values({ quizId, position, item, card, question });
		await db.insert(quizAnswer).values({
			learnerId: learner,
			id: `${quizId} ${position}`,
			quizId,
			position,
			given,
			at: noon,
			verdict,
			score: verdict === 'right' ? 1 : 0,
			claimedAt
		});
	}
}

const wrong = 'wrong' as const;

test('a wrong choice that was taken is a mix-up, a right one is none', async () => {
	const db = await schoolOfCapitals();
	await taken(db, 'ann', [
		{ question: choice('Astana', ['Astana', 'Bishkek', 'Tashkent']), given: [1], verdict: wrong },
		{ question: choice('Bishkek', ['Astana', 'Bishkek']), given: [1], verdict: 'right' }
	]);
	expect(await mixUps(db, 'ann', 'c')).toEqual(new Map([[cardOf('Astana'), ['Bishkek']]]));
});

test('a wrong typed answer is a mix-up when it answers another card, however it is written', async () => {
	const db = await schoolOfCapitals();
	await taken(db, 'ann', [
		{ question: typed('Astana'), given: ' hague. ', verdict: wrong },
		{ question: typed('Bishkek'), given: 'London', verdict: wrong },
		{ question: typed('Tashkent'), given: 'Tashkend', verdict: 'near' }
	]);
	expect(await mixUps(db, 'ann', 'c')).toEqual(new Map([[cardOf('Astana'), ['The Hague']]]));
});

test('what the learner said was right is no mix-up', async () => {
	const db = await schoolOfCapitals();
	await taken(db, 'ann', [
		{ question: typed('Astana'), given: 'Bishkek', verdict: wrong, claimedAt: noon + 1 }
	]);
	expect(await mixUps(db, 'ann', 'c')).toEqual(new Map());
});

test('the newest come first, each once, and no more than three of a card', async () => {
	const db = await schoolOfCapitals();
	for (const given of ['Bishkek', 'Tashkent', 'bishkek', 'The Hague', 'Dushanbe'])
		await taken(db, 'ann', [{ question: typed('Astana'), given, verdict: wrong }]);
	expect((await mixUps(db, 'ann', 'c')).get(cardOf('Astana'))).toEqual(['Dushanbe', 'The Hague', 'Bishkek']);
});

test('others, other courses and odd answers have no part in it', async () => {
	const db = await schoolOfCapitals(['ann', 'ben']);
	await taken(db, 'ben', [{ question: typed('Astana'), given: 'Bishkek', verdict: wrong }]);
	await taken(db, 'ann', [
		{ question: choice('Astana', ['Astana', 'Bishkek']), given: [], verdict: wrong },
		{ question: choice('Astana', ['Astana', 'Bishkek']), given: [7], verdict: wrong },
		{ question: { ...typed('Astana'), card: null }, given: 'Bishkek', verdict: wrong }
	]);
	expect(await mixUps(db, 'ann', 'c')).toEqual(new Map());
	expect(await mixUps(db, 'ben', 'another')).toEqual(new Map());
});
