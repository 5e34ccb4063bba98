import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Given, Question } from '#lib/facts/question.ts';
import type { Database } from './db/open.ts';
import { quiz, quizQuestion } from './db/schema.ts';
import { days, noon, school } from './fixtures.ts';
import { claim, give } from './quiz-answers.ts';
import { begun, choiceQuestion, orderingQuestion, typedQuestion } from './quiz-fixtures.ts';
import * as quizResults from './quiz-results.ts';
import * as quizzes from './quizzes.ts';

const minute = 60_000;

type Asked = [Question, Given | null];

/** A quiz that is answered a minute after it began and finished another later. */
async function taken(db: Database, id: string, asked: Asked[], startedAt = noon): Promise<void> {
	const questions = asked.map(([question]) => question);
	await begun(db, 'ann', id, questions, { feedback: 'end', startedAt });
	for (const [position, [, given]] of asked.entries())
		if (given !== null)
			await give(db, 'ann', id, { id: `${id} ${position}`, position, given }, startedAt + minute);
	await quizzes.finish(db, 'ann', id, startedAt + 2 * minute);
}

async function results(db: Database, id: string, now = noon + days) {
	const quiz = await quizzes.find(db, 'ann', id, now);
	if (!quiz || quiz.finishedAt === null) throw new Error('There is no such quiz');
	return quizResults.of(db, 'ann', { ...quiz, finishedAt: quiz.finishedAt }, now);
}

const inTopic = (question: Question, topic: string | null): Question => ({ ...question, topic });

test('the score is told over all, by topic in the order of the course, and by kind', async () => {
	const db = await school(4);
	await taken(db, 'q', [
		[inTopic(typedQuestion('c.f1/a'), 'c.t1'), 'Astana'],
		[inTopic(typedQuestion('c.f0/a'), 'c.t0'), 'Bishkek'],
		[inTopic(choiceQuestion('c.f2/a'), 'c.t0'), [2]],
		[inTopic(orderingQuestion(), null), null]
	]);
	const found = await results(db, 'q');
	expect(found?.score).toMatchObject({ questions: 4, right: 2, unanswered: 1, share: 0.5 });
	const told = (parts: { part: unknown; score: { right: number; questions: number } }[] = []) =>
		parts.map(({ part, score }) => [part, score.right, score.questions]);
	expect(told(found?.topics)).toEqual([
		['First', 1, 2],
		['Second', 1, 1],
		[null, 0, 1]
	]);
	expect(told(found?.kinds)).toEqual([
		['choice', 1, 1],
		['typed', 1, 2],
		['ordering', 0, 1]
	]);
	expect(found?.cards).toBeNull();
});

test('"I was right" counts as right in the results', async () => {
	const db = await school(1);
	await taken(db, 'q', [[typedQuestion('c.f0/a'), 'Bishkek']]);
	expect((await results(db, 'q'))?.score.right).toBe(0);
	await claim(db, 'ann', 'q', 0, true, noon + 3 * minute);
	expect((await results(db, 'q'))?.score.right).toBe(1);
	await claim(db, 'ann', 'q', 0, false, noon + 4 * minute);
	expect((await results(db, 'q'))?.score.right).toBe(0);
});

test('earlier quizzes are those of the same course that were finished before, the newest first', async () => {
	const db = await school(1);
	const right: Asked[] = [[typedQuestion('c.f0/a'), 'Astana']];
	const wrong: Asked[] = [[typedQuestion('c.f0/a'), 'Bishkek']];
	for (const [index, asked] of [right, wrong, wrong, right, wrong, right].entries())
		await taken(db, `q${index}`, asked, noon + index * days);
	await begun(db, 'ann', 'open', [typedQuestion('c.f0/a')], { startedAt: noon + 4 * days });
	const now = noon + 9 * days;
	const found = await results(db, 'q5', now);
	expect(found?.earlier.map(({ id, share }) => [id, share])).toEqual([
		['q4', 0],
		['q3', 1],
		['q2', 0],
		['q1', 0]
	]);
	expect(found && found.day - (found.earlier[0]?.day ?? 0)).toBe(1);
	expect((await results(db, 'q1', now))?.earlier.map(({ id }) => id)).toEqual(['q0']);
	expect((await results(db, 'q0', now))?.earlier).toEqual([]);
});

test('a quiz is held to what its cards promised, over those that were known', async () => {
	const db = await school(3);
	await taken(db, 'q', [
		[typedQuestion('c.f0/a'), 'Astana'],
		[typedQuestion('c.f1/a'), 'Bishkek'],
		[choiceQuestion('c.f2/a'), [2]]
	]);
	const promise = (position: number, recall: number) =>
		db.update(quizQuestion).set({ recall }).where(eq(quizQuestion.position, position));
	await promise(1, 0.9);
	await promise(2, 0.6);
	const cards = (await results(db, 'q'))?.cards;
	expect(cards).toMatchObject({ questions: 2, share: 0.5 });
	expect(cards?.promised).toBeCloseTo(0.75);
	expect(cards?.expected).toBeCloseTo((0.9 + 0.7) / 2);
});

test('a retake is held to the quiz that it repeats', async () => {
	const db = await school(1);
	for (const [index, given] of ['Bishkek', 'Astana', 'Astana'].entries())
		await taken(db, `q${index}`, [[typedQuestion('c.f0/a'), given]], noon + index * days);
	await db.update(quiz).set({ retakes: 'q0' }).where(eq(quiz.id, 'q2'));
	expect((await results(db, 'q2', noon + 9 * days))?.first).toMatchObject({ id: 'q0', share: 0 });
	expect((await results(db, 'q1', noon + 9 * days))?.first).toBeNull();
});
