import { expect, test } from 'vitest';
import * as examForecasts from './exam-forecasts.ts';
import * as exams from './exams.ts';
import { answered, days, school } from './fixtures.ts';
import { Renewal } from './renewal.ts';
import * as reviews from './reviews.ts';

const now = Date.now();
const today = Math.floor((now - 4 * 3_600_000) / days);
const exam: exams.Exam = {
	...{ courseId: 'c', day: today + 5, target: 0.8, questions: 0 },
	...{ minutes: [5, 5, 5, 5, 5, 5, 5], weights: {} }
};

const foretold = async (db: Awaited<ReturnType<typeof school>>, learner: string) =>
	(await examForecasts.list(db, learner, 'c')).map(({ expected }) => expected);

test('after an answer exams are foretold anew without a page being opened, and only for who answered', async () => {
	const db = await school(12, ['ann', 'ben']);
	for (const learner of ['ann', 'ben']) await exams.set(db, learner, exam);
	const renewal = new Renewal(db, 10);
	renewal.soon('ann');
	await renewal.settled();
	const [before] = await foretold(db, 'ann');
	expect(before).toBeGreaterThan(0);
	for (const card of ['c.f0/a', 'c.f1/a', 'c.f2/a']) {
		await reviews.record(db, 'ann', answered(card, 1, now), now);
		renewal.soon('ann');
	}
	await renewal.settled();
	const [after, ...more] = await foretold(db, 'ann');
	expect(more).toEqual([]);
	expect(after).not.toBe(before);
	expect(await foretold(db, 'ben')).toEqual([]);
});

test('who goes on answering is not put off for ever', async () => {
	const db = await school(4);
	await exams.set(db, 'ann', exam);
	const renewal = new Renewal(db, 100_000, 30);
	renewal.soon('ann');
	renewal.soon('ann');
	await renewal.settled();
	expect(await foretold(db, 'ann')).toHaveLength(1);
});
