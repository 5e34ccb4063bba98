import { expect, test } from 'vitest';
import { tell } from './exam-foretelling.ts';
import * as examForecasts from './exam-forecasts.ts';
import * as exams from './exams.ts';
import { days, noon, school } from './fixtures.ts';
import * as settings from './settings.ts';

const today = Math.floor(noon / days);
const exam: exams.Exam = {
	...{ courseId: 'c', day: today + 5, target: 0.8, questions: 0 },
	...{ minutes: [5, 5, 5, 5, 5, 5, 5], weights: {} }
};
const patience = 20_000;

test('an exam is told as things are, and as it was foretold last while that is not known', async () => {
	const db = await school(4);
	await exams.set(db, 'ann', exam);
	const { outlook } = await exams.position(db, 'ann', exam, (await settings.of(db, 'ann'))!, today);
	const unknown = { ...outlook, weights: null as never };
	expect(await tell(db, 'ann', exam, unknown, patience)).toBe(null);
	const told = await tell(db, 'ann', exam, outlook, patience);
	expect(told).toMatchObject({ isStale: false });
	expect(await tell(db, 'ann', exam, unknown, patience)).toEqual({ ...told, isStale: true });
	expect(await tell(db, 'ann', { ...exam, day: today + 9 }, unknown, patience)).toBe(null);
	expect(await examForecasts.list(db, 'ann', 'c')).toMatchObject([{ day: today, expected: told!.expected }]);
});
