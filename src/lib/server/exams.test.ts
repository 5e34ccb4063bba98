import { expect, test } from 'vitest';
import { forecastExam } from '#lib/scheduling/exam.ts';
import * as courses from './courses.ts';
import { dayOff } from './db/schema.ts';
import * as exams from './exams.ts';
import { answered, days, noon, school } from './fixtures.ts';
import { foretell } from './forecasting.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';

const today = Math.floor(noon / days);
const wanted: exams.Exam = {
	courseId: 'c',
	day: today + 10,
	target: 0.8,
	questions: 20,
	minutes: [10, 10, 10, 10, 10, 0, 0],
	weights: { 'c.t1': 0 }
};

test('an exam is set, changed and taken away, each learner’s own', async () => {
	const db = await school(4, ['ann', 'ben']);
	expect(await exams.find(db, 'ann', 'c')).toBe(null);
	expect(await exams.set(db, 'ann', wanted)).toBe('set');
	expect(await exams.set(db, 'ann', { ...wanted, target: 0.9 })).toBe('set');
	expect(await exams.find(db, 'ann', 'c')).toEqual({ ...wanted, target: 0.9 });
	expect(await exams.find(db, 'ben', 'c')).toBe(null);
	expect(await exams.coming(db, 'ann', today + 10)).toMatchObject([{ courseId: 'c', title: 'A course' }]);
	expect(await exams.coming(db, 'ann', today + 11)).toEqual([]);
	await exams.remove(db, 'ann', 'c');
	expect(await exams.find(db, 'ann', 'c')).toBe(null);
});

test('no exam can be set for a course of somebody else', async () => {
	const db = await school(4, ['ann', 'ben']);
	const id = await courses.create(db, 'ben', 'Ben’s own', noon);
	expect(await exams.set(db, 'ann', { ...wanted, courseId: id })).toBe('missing');
	expect(await exams.set(db, 'ben', { ...wanted, courseId: id })).toBe('set');
});

test('the forecast starts from the cards that are studied, their topics’ weights and the days with time', async () => {
	const db = await school(4);
	await reviews.record(db, 'ann', answered('c.f0/a', 3, noon - 3 * days), noon);
	await db.insert(dayOff).values({ learnerId: 'ann', day: today + 1 });
	await courses.enrol(db, 'ann', 'c', true, noon);
	const { outlook, cards } = await exams.position(db, 'ann', wanted, (await settings.of(db, 'ann'))!, today);
	expect(cards).toHaveLength(8);
	expect(outlook.deck.last[cards.findIndex(({ id }) => id === 'c.f0/a')]).toBe(today - 3);
	expect([...outlook.deck.last].filter(Number.isNaN)).toHaveLength(7);
	expect([...(outlook.exam.weights ?? [])]).toEqual(cards.map(({ topic }) => (topic === 'c.t1' ? 0 : 1)));
	// 10 January 2026 is a Saturday.
	expect(outlook.seconds).toEqual([0, 0, 600, 600, 600, 600, 600, 0, 0, 600]);
	expect(await foretell('exam', outlook)).toEqual(forecastExam(outlook));
});
