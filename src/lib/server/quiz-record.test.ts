import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Given, Question } from '#lib/facts/question.ts';
import type { Database } from './db/open.ts';
import { quizQuestion } from './db/schema.ts';
import { days, noon, school } from './fixtures.ts';
import { claim, give } from './quiz-answers.ts';
import { begun, choiceQuestion, orderingQuestion, typedQuestion } from './quiz-fixtures.ts';
import * as quizRecord from './quiz-record.ts';
import * as quizResults from './quiz-results.ts';
import * as quizzes from './quizzes.ts';

const utc = { zone: 'UTC', dayStartsAt: 4 };
const asked: [Question, Given | null][] = [
	[typedQuestion('c.f1/a'), 'Astana'],
	[typedQuestion('c.f0/a'), 'Bishkek'],
	[choiceQuestion('c.f2/a'), [2]],
	[choiceQuestion('c.f2/a'), [0]],
	[orderingQuestion(), [1, 0, 2]],
	[typedQuestion('c.f0/b'), null]
];

/** A quiz of which every card was known so well; some is answered twice, and the last one counts. */
async function taken(db: Database, id: string, at: number, recall: number | null) {
	const questions = asked.map(([question]) => question);
	await begun(db, 'ann', id, questions, { feedback: 'end', startedAt: at });
	await db.update(quizQuestion).set({ recall }).where(eq(quizQuestion.quizId, id));
	for (const [position, [, given]] of asked.entries()) {
		if (given === null) continue;
		if (position === 0) await give(db, 'ann', id, { id: `${id} first`, position, given: 'Bishkek' }, at + 1);
		await give(db, 'ann', id, { id: `${id} ${position}`, position, given }, at + 1000);
	}
}

test('each quiz stands beside its cards as on its own page of results, the newest first', async () => {
	const db = await school(3);
	for (const [ago, recall] of [0.9, null, 0.6].entries()) {
		await taken(db, `q${ago}`, noon - ago * days, recall);
		await quizzes.finish(db, 'ann', `q${ago}`, noon - ago * days + 2000);
	}
	await claim(db, 'ann', 'q2', 1, true, noon);
	await taken(db, 'open', noon, 0.9);
	const { quizzes: listed, all } = await quizRecord.list(db, 'ann', utc);
	expect(listed.map(({ id, day }) => [id, day])).toEqual([
		['q0', 20_463],
		['q1', 20_462],
		['q2', 20_461]
	]);
	for (const { id, questions, share, cards } of listed) {
		const quiz = await quizzes.find(db, 'ann', id, noon);
		const results = await quizResults.of(db, 'ann', { ...quiz!, finishedAt: quiz!.finishedAt! }, noon);
		expect({ questions, share }).toEqual({
			questions: results!.score.questions,
			share: results!.score.share
		});
		expect(cards).toEqual(results!.cards);
	}
	expect(listed[1]?.cards).toBeNull();
	expect(all?.questions).toBe(12);
	expect((await quizRecord.list(db, 'ann', utc, 1)).quizzes.map(({ id }) => id)).toEqual(['q0']);
});

test('who took no quiz has no record', async () => {
	expect(await quizRecord.list(await school(1), 'ann', utc)).toEqual({ quizzes: [], all: null });
});
