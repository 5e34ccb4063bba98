import { expect, test } from 'vitest';
import { planOn } from './exam-plan.ts';
import * as exams from './exams.ts';
import * as courses from './courses.ts';
import { answered, days, noon, school } from './fixtures.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';

const today = Math.floor(noon / days);
const exam: exams.Exam = {
	courseId: 'c',
	day: today + 10,
	target: 0.8,
	questions: 20,
	minutes: [5, 5, 5, 5, 5, 5, 5],
	weights: {}
};

test('what has been begun takes its part of the day’s time', async () => {
	const db = await school(40);
	await courses.enrol(db, 'ann', 'c', true, noon);
	const wanted = (await settings.of(db, 'ann'))!;
	const before = await planOn(db, 'ann', exam, wanted, noon);
	for (let at = 0; at < 15; at++)
		await reviews.record(db, 'ann', answered(`c.f${at}/a`, 1, noon - at * 1000), noon);
	const after = await planOn(db, 'ann', exam, wanted, noon + 120_000);
	expect(before.plan.minutes).toBeLessThanOrEqual(6);
	expect(after.plan.cards.length).toBeGreaterThanOrEqual(15);
	expect(after.plan.minutes).toBeLessThanOrEqual(6);
	expect(after.plan.fresh).toBeLessThan(before.plan.fresh);
});
