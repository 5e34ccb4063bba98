import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Given, Question } from '#lib/facts/question.ts';
import { quizAnswer } from './db/schema.ts';
import type { Database } from './db/open.ts';
import { answered, days, noon, school } from './fixtures.ts';
import { claim, give } from './quiz-answers.ts';
import { begun, choiceQuestion, orderingQuestion, typedQuestion } from './quiz-fixtures.ts';
import * as quizzes from './quizzes.ts';
import * as reviews from './reviews.ts';
import * as sittings from './sittings.ts';

const minute = 60_000;
const after = noon + 10 * minute;

/** A quiz begun at noon, answered a minute later and finished; null: not answered. */
async function taken(db: Database, asked: [Question, Given | null][]): Promise<string> {
	const questions = asked.map(([question]) => question);
	const id = await begun(db, 'ann', 'q', questions, { feedback: 'end' });
	for (const [position, [, given]] of asked.entries())
		if (given !== null)
			await give(db, 'ann', id, { id: `${id} ${position}`, position, given }, noon + minute);
	await quizzes.finish(db, 'ann', id, noon + 2 * minute);
	return id;
}

async function waiting(db: Database, quiz = 'q', now = after, learner = 'ann') {
	return (await sittings.begin(db, learner, now, { quiz }))?.cards.map(({ id }) => id);
}

test('what was missed is asked in the order of the quiz, due or not, and what was right is not', async () => {
	const db = await school(4);
	await reviews.record(db, 'ann', answered('c.f2/a', 4, noon - 3 * days), noon - 3 * days);
	await taken(db, [
		[typedQuestion('c.f3/b'), null],
		[typedQuestion('c.f1/a'), 'Astana'],
		[typedQuestion('c.f2/a'), 'Bishkek'],
		[choiceQuestion('c.f0/a'), [0]]
	]);
	expect(await waiting(db)).toEqual(['c.f3/b', 'c.f2/a', 'c.f0/a']);
});

test('a card that was studied since is not asked again, unless it is still being learnt', async () => {
	const db = await school(2);
	await taken(db, [
		[typedQuestion('c.f0/a'), 'no'],
		[typedQuestion('c.f1/a'), 'no']
	]);
	await reviews.record(db, 'ann', answered('c.f0/a', 1, after), after);
	expect(await waiting(db)).toEqual(['c.f1/a', 'c.f0/a']);
	await reviews.record(db, 'ann', answered('c.f1/a', 4, after), after + minute);
	await reviews.record(db, 'ann', answered('c.f0/a', 4, after + minute), after + minute);
	expect(await waiting(db)).toEqual([]);
});

test('a card in its learning steps is asked at once, not when its step ends', async () => {
	const db = await school(1);
	await taken(db, [[typedQuestion('c.f0/a'), 'no']]);
	const sitting = await sittings.begin(db, 'ann', noon + 3 * minute, { quiz: 'q' });
	expect(sitting).toMatchObject({ left: 1, fresh: 0, cards: [{ id: 'c.f0/a', dueAt: null }] });
});

test('of a question without a card the facts are studied', async () => {
	const db = await school(3);
	const facts = ['c.f2', 'c.f1', 'gone'];
	await taken(db, [[{ ...orderingQuestion(), facts }, [0, 1, 2]]]);
	expect(await waiting(db)).toEqual(['c.f2/a', 'c.f1/a']);
});

test('of a fact with several cards the one comes that asks what was missed', async () => {
	const db = await school(3);
	const stem = 'Say how good this sentence is.';
	const question = { ...typedQuestion(null, stem), answer: 'true', facts: ['c.f1'] };
	const choices = ['true', 'false'].map((text) => ({ text, why: '', evidence: null }));
	const left = ['What is sentence 0?', 'How good is sentence 2?'];
	const pairs = { ...orderingQuestion(), kind: 'matching' as const, left, choices, key: [0, 0] };
	await taken(db, [
		[question, 'no'],
		[{ ...pairs, facts: ['c.f0', 'c.f2'] }, [1, 1]]
	]);
	expect(await waiting(db)).toEqual(['c.f1/b', 'c.f0/a', 'c.f2/b']);
});

test('the cards that questions asked for come before those that stand for a fact', async () => {
	const db = await school(3);
	await taken(db, [
		[{ ...orderingQuestion(), facts: ['c.f2', 'c.f1'] }, [0, 1, 2]],
		[typedQuestion('c.f0/b'), 'no'],
		[typedQuestion('c.f1/a', 'What else?'), 'no']
	]);
	expect(await waiting(db)).toEqual(['c.f0/b', 'c.f1/a', 'c.f2/a']);
});

test('what the learner says was right is not asked', async () => {
	const db = await school(2);
	await taken(db, [
		[typedQuestion('c.f0/a'), 'no'],
		[typedQuestion('c.f1/a'), 'no']
	]);
	await claim(db, 'ann', 'q', 0, true, noon + 3 * minute);
	expect(await waiting(db)).toEqual(['c.f1/a']);
});

test('suspended and buried cards stay away', async () => {
	const db = await school(2);
	await taken(db, [
		[typedQuestion('c.f0/a'), 'no'],
		[typedQuestion('c.f1/a'), 'no']
	]);
	const doing = (card: string, kind: 'suspended' | 'buried') => ({ ...answered(card, 3, after), kind });
	await reviews.record(db, 'ann', doing('c.f0/a', 'suspended'), after);
	await reviews.record(db, 'ann', doing('c.f1/a', 'buried'), after);
	expect(await waiting(db)).toEqual([]);
	expect(await waiting(db, 'q', after + days)).toEqual(['c.f1/a']);
});

test('where the nearest card of a fact is suspended another of it comes', async () => {
	const db = await school(1);
	await taken(db, [[{ ...orderingQuestion(), facts: ['c.f0'] }, [0, 1, 2]]]);
	expect(await waiting(db)).toEqual(['c.f0/a']);
	await reviews.record(db, 'ann', { ...answered('c.f0/a', 3, after), kind: 'suspended' as const }, after);
	expect(await waiting(db)).toEqual(['c.f0/b']);
});

test('a quiz that is not over, of somebody else or not there asks nothing', async () => {
	const db = await school(2, ['ann', 'ben']);
	await begun(db, 'ann', 'q', [typedQuestion('c.f0/a')]);
	expect(await waiting(db)).toEqual([]);
	await quizzes.finish(db, 'ann', 'q', noon + minute);
	expect(await waiting(db)).toEqual(['c.f0/a']);
	expect(await waiting(db, 'q', after, 'ben')).toEqual([]);
	expect(await waiting(db, 'nowhere')).toEqual([]);
	expect(await db.$count(quizAnswer, eq(quizAnswer.quizId, 'q'))).toBe(0);
});
