import { expect, test } from 'vitest';
import * as comingExams from './coming-exams.ts';
import { training } from './db/schema.ts';
import * as examForecasts from './exam-forecasts.ts';
import * as examOutlook from './exam-outlook.ts';
import * as exams from './exams.ts';
import { answered, days, noon, school } from './fixtures.ts';
import * as reviews from './reviews.ts';
import * as settings from './settings.ts';
import * as sittings from './sittings.ts';

const today = Math.floor(noon / days);
const learner = 'ann';
const wanted: exams.Exam = {
	courseId: 'c',
	day: today + 10,
	target: 0.8,
	questions: 20,
	minutes: [5, 5, 5, 5, 5, 5, 5],
	weights: { 'c.t1': 3 }
};
const patience = 20_000;

test('an outlook says what each topic costs, what more time brings and what the days are for, and is kept', async () => {
	const db = await school(6);
	const usual = (await settings.of(db, learner))!;
	await reviews.record(db, learner, answered('c.f0/a', 4, noon - 3 * days), noon);
	await exams.set(db, learner, wanted);
	const { cards, foretold } = await examOutlook.of(db, learner, wanted, usual, noon, patience);
	expect(cards).toBe(12);
	const { forecast, withMore, costs } = foretold!;
	expect(costs.map(({ topic }) => topic).toSorted()).toEqual(['c.t0', 'c.t1']);
	expect(costs.find(({ topic }) => topic === 'c.t1')!.worth).toBeCloseTo(0.75, 9);
	expect(costs.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(1 - forecast.expected, 9);
	expect(withMore!.expected).toBeGreaterThan(forecast.expected - 0.05);
	expect(forecast.days).toHaveLength(10);
	const told = { day: today, examDay: today + 10, expected: forecast.expected };
	expect(await examForecasts.list(db, learner, 'c')).toMatchObject([told]);
});

test('more minutes are more on the last day too, when today’s time is used up', async () => {
	const db = await school(6);
	const usual = (await settings.of(db, learner))!;
	const tomorrow = { ...wanted, day: today + 1, minutes: [1, 1, 1, 1, 1, 1, 1] };
	await reviews.record(db, learner, { ...answered('c.f0/a', 3, noon), tookMs: 60_000 }, noon);
	await exams.set(db, learner, tomorrow);
	const { foretold } = await examOutlook.of(db, learner, tomorrow, usual, noon, patience);
	expect(foretold!.withMore!.expected).toBeGreaterThan(foretold!.forecast.expected + 0.05);
});

test('of an exam that is over it is said what was foretold last before it, and what the cards say now', async () => {
	const db = await school(6);
	const usual = (await settings.of(db, learner))!;
	await exams.set(db, learner, wanted);
	const foretold = (expected: number) => ({
		expected,
		band: [expected - 0.1, expected + 0.1] as [number, number]
	});
	const examDay = wanted.day;
	await examForecasts.keep(db, learner, 'c', { day: today, examDay: today + 12 }, foretold(0.4));
	await examForecasts.keep(db, learner, 'c', { day: today + 1, examDay }, foretold(0.5));
	await examForecasts.keep(db, learner, 'c', { day: today + 1, examDay }, foretold(0.6));
	expect(await examForecasts.list(db, learner, 'c')).toHaveLength(2);
	expect(await comingExams.written(db, learner, examDay - 1)).toEqual([]);
	expect(await comingExams.written(db, learner, examDay + 2)).toMatchObject([
		{ courseId: 'c', daysAgo: 2, foretold: { expected: 0.6, day: today + 1 } }
	]);
	expect(await comingExams.written(db, learner, examDay + 8)).toEqual([]);
	const at = noon + 11 * days;
	expect(await examOutlook.now(db, learner, wanted, usual, today + 11)).toBe(0);
	await reviews.record(db, learner, answered('c.f1/a', 4, at), at);
	expect(await examOutlook.now(db, learner, wanted, usual, today + 11)).toBeCloseTo(3 / 24, 2);
	await exams.remove(db, learner, 'c');
	expect(await examForecasts.list(db, learner, 'c')).toEqual([]);
});

test('Today, the page of an exam, its days and the sitting tell the same plan at any moment of a day', async () => {
	const db = await school(30);
	const usual = (await settings.of(db, learner))!;
	await reviews.record(db, learner, answered('c.f20/a', 3, noon - 5 * days), noon);
	await exams.set(db, learner, wanted);
	const told: number[] = [];
	for (const [index, grade] of ([1, 3, 4, 3, 1] as const).entries()) {
		const now = noon + index * 20_000;
		const [coming] = await comingExams.list(db, learner, usual, now);
		const page = await examOutlook.of(db, learner, wanted, usual, now, patience);
		const sitting = (await sittings.begin(db, learner, now, { exam: 'c' }))!;
		const [first] = page.foretold!.forecast.days;
		expect(page.plan).toEqual(coming!.plan);
		expect([sitting.left, sitting.fresh]).toEqual([page.plan.cards, page.plan.fresh]);
		expect([first!.fresh + first!.again, first!.fresh]).toEqual([page.plan.cards, page.plan.fresh]);
		told.push(page.plan.cards);
		const card = sitting.cards.find(({ dueAt }) => dueAt === null)!;
		await reviews.record(db, learner, answered(card.id, grade, now), now);
	}
	expect(Math.min(...told)).toBeGreaterThan(4);
});

test('the plan takes about the time that the exam gives a day, and nothing is left when that is used up', async () => {
	const db = await school(60);
	const usual = (await settings.of(db, learner))!;
	await exams.set(db, learner, wanted);
	const plan = async () => (await comingExams.list(db, learner, usual, noon))[0]!.plan;
	expect((await plan()).minutes).toBe(5);
	for (let index = 0; index < 5; index++)
		await reviews.record(db, learner, { ...answered(`c.f${index}/a`, 4, noon), tookMs: 60_000 }, noon);
	expect(await plan()).toEqual({ cards: 0, fresh: 0, minutes: 0 });
});

test('what is foretold says on how many answers it rests, and counts learnt weights', async () => {
	const db = await school(6);
	const usual = (await settings.of(db, learner))!;
	await exams.set(db, learner, wanted);
	await reviews.record(db, learner, answered('c.f0/a', 3, noon), noon);
	const rests = async () => {
		const { answers, learntFrom } = await examOutlook.of(db, learner, wanted, usual, noon, patience);
		return [answers, learntFrom];
	};
	expect(await rests()).toEqual([1, 0]);
	const trained = {
		at: noon,
		answers: 900,
		items: 600,
		after: [],
		frequency: 1,
		moves: 0,
		learnerId: learner
	};
	const losses = { lossBefore: 0.4, lossAfter: 0.41, error: 0.01 };
	await db.insert(training).values({ ...trained, ...losses, adopted: false });
	expect(await rests()).toEqual([1, 600]);
	await db.insert(training).values({ ...trained, ...losses, adopted: true, undoneAt: noon });
	expect(await rests()).toEqual([1, 0]);
});
