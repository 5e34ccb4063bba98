import { expect, test } from 'vitest';
import type { Given, Question } from '#lib/facts/question.ts';
import type { Database } from './db/open.ts';
import { days, noon, school } from './fixtures.ts';
import { claim, give } from './quiz-answers.ts';
import { begun, orderingQuestion, typedQuestion } from './quiz-fixtures.ts';
import * as quizShares from './quiz-shares.ts';
import * as quizzes from './quizzes.ts';

/** A quiz whose questions are answered in turn; null: not answered. */
async function taken(db: Database, id: string, asked: [Question, Given | null][], at = noon): Promise<void> {
	const questions = asked.map(([question]) => question);
	await begun(db, 'ann', id, questions, { feedback: 'end', startedAt: at });
	for (const [position, [, given]] of asked.entries())
		if (given !== null) await give(db, 'ann', id, { id: `${id} ${position}`, position, given }, at + 1000);
}

const over = (db: Database, id: string, at = noon) => quizzes.finish(db, 'ann', id, at + 2000);
const of = (topic: string | null): Question => ({ ...typedQuestion('c.f0/a'), topic });

test('answers of quizzes that are over are counted by topic, parts and all', async () => {
	const db = await school(1);
	await taken(db, 'q', [
		[of('c.t0'), 'Astana'],
		[of('c.t0'), 'Bishkek'],
		[of('c.t0'), null],
		[of(null), 'Astana'],
		[{ ...orderingQuestion(), topic: 'c.t1' }, [1, 0, 2]]
	]);
	expect(await quizShares.byTopic(db, 'ann')).toEqual(new Map());
	await over(db, 'q');
	const shares = await quizShares.byTopic(db, 'ann');
	expect(shares.get('c.t0')).toEqual({ questions: 3, points: 1 });
	expect(shares.get('c.t1')).toEqual({ questions: 1, points: 1 });
	expect(shares.size).toBe(2);
});

test('what the learner says was right counts', async () => {
	const db = await school(1);
	await taken(db, 'q', [[of('c.t0'), 'Bishkek']]);
	await over(db, 'q');
	await claim(db, 'ann', 'q', 0, true, noon + 3000);
	expect((await quizShares.byTopic(db, 'ann')).get('c.t0')).toEqual({ questions: 1, points: 1 });
});

test('only the last ten questions of a topic count', async () => {
	const db = await school(1);
	for (let index = 0; index < 3; index++) {
		const given = index === 0 ? 'Bishkek' : 'Astana';
		const id = `q${index}`;
		await taken(db, id, Array<[Question, Given]>(5).fill([of('c.t0'), given]), noon + index * days);
		await over(db, id, noon + index * days);
	}
	expect((await quizShares.byTopic(db, 'ann')).get('c.t0')).toEqual({ questions: 10, points: 10 });
});

test('others have no part in it', async () => {
	const db = await school(1, ['ann', 'ben']);
	await taken(db, 'q', [[of('c.t0'), 'Astana']]);
	await over(db, 'q');
	expect(await quizShares.byTopic(db, 'ben')).toEqual(new Map());
});
