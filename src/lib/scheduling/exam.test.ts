import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckOf, type Starting } from './deck.ts';
import { defaultParameters } from './engine.ts';
import { forecastExam } from './exam.ts';
import { formulas } from './formulas.ts';
import { usualHabits } from './habits.ts';
import type { Outlook } from './outlook.ts';

const days = (seconds: number) => new Array(40).fill(seconds);

const outlook = (cards: Starting[], more: Partial<Outlook> = {}): Outlook => ({
	deck: deckOf(cards),
	today: 0,
	exam: { day: 14 },
	seconds: days(600),
	questions: 0,
	weights: defaultParameters,
	habits: usualHabits,
	seed: 1,
	...more
});

const seen = (stability: number, lastDay: number): Starting => ({
	stability,
	difficulty: 5,
	lastDay,
	dueDay: lastDay + Math.max(1, Math.round(stability))
});
const card = fc.oneof(
	fc.constant<Starting>('new'),
	fc
		.tuple(fc.double({ min: 0.1, max: 300, noNaN: true }), fc.integer({ min: -60, max: -1 }))
		.map(([stability, lastDay]) => seen(stability, lastDay))
);
const cards = fc.array(card, { minLength: 1, maxLength: 25 });

test('without study the score is the mean recall on the day, new cards counting nothing', () => {
	const { recall } = formulas();
	const { withoutStudy } = forecastExam(outlook([seen(10, -2), seen(3, -9), 'new']));
	expect(withoutStudy).toBeCloseTo((recall(16, 10) + recall(23, 3)) / 3, 10);
});

test('a card that counts more moves the score more', () => {
	const weighted = { exam: { day: 14, weights: Float64Array.of(3, 1) } };
	const { withoutStudy } = forecastExam(outlook([seen(100, -1), 'new'], weighted));
	expect(withoutStudy).toBeCloseTo(formulas().recall(15, 100) * 0.75, 10);
});

test('every share is one, the band is in order, and the plan of the day names no card twice', () => {
	fc.assert(
		fc.property(cards, fc.integer({ min: 0, max: 30 }), fc.nat(40), (cards, days, questions) => {
			const forecast = forecastExam(outlook(cards, { exam: { day: days }, questions }));
			const { expected, band, withoutStudy, byDueDate, today } = forecast;
			for (const share of [expected, ...band, withoutStudy, byDueDate]) {
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
			}
			expect(band[0]).toBeLessThanOrEqual(expected);
			expect(band[1]).toBeGreaterThanOrEqual(expected);
			expect(new Set(today).size).toBe(today.length);
		}),
		{ numRuns: 40 }
	);
});

test('what is expected lies well within the band', () => {
	const many = Array.from({ length: 90 }, (_, index) =>
		index % 3 === 0 ? 'new' : seen(2 + (index % 29), -5)
	);
	const { expected, band } = forecastExam(outlook(many, { seconds: days(60), learntFrom: 1_000 }));
	expect(expected).toBeGreaterThan(band[0] + 0.01);
	expect(expected).toBeLessThan(band[1] - 0.01);
});

test('the same seed foretells the same, and with more questions the band is narrower', () => {
	const many = Array.from({ length: 60 }, (_, index) => seen(3 + index, -5));
	const width = ({ band: [low, high] }: ReturnType<typeof forecastExam>) => high - low;
	expect(forecastExam(outlook(many))).toEqual(forecastExam(outlook(many)));
	const [few, more] = [5, 50].map((questions) =>
		width(forecastExam(outlook(many, { questions, seconds: days(60) })))
	);
	expect(more).toBeLessThan(few!);
});

test('who has no time learns nothing, and has nothing to do today', () => {
	const idle = forecastExam(outlook(['new', 'new'], { seconds: days(0) }));
	expect([idle.expected, idle.byDueDate, idle.today]).toEqual([0, 0, []]);
});

test('without any time the score is that without study, however learners differ', () => {
	const idle = forecastExam(outlook([seen(10, -2), seen(3, -9), 'new'], { seconds: days(0) }));
	expect(idle.expected).toBeCloseTo(idle.withoutStudy, 12);
	expect(idle.byDueDate).toBeCloseTo(idle.withoutStudy, 12);
});

test('on the day of the exam there is nothing left to do', () => {
	const now = forecastExam(outlook([seen(10, -2)], { exam: { day: 0 } }));
	expect(now.today).toEqual([]);
	expect(now.withoutStudy).toBeCloseTo(formulas().recall(2, 10), 10);
});

test('more time is expected to bring more', () => {
	const many = Array.from({ length: 120 }, (_, index) => (index % 2 ? 'new' : seen(2 + index, -20)));
	const [little, much] = [120, 900].map(
		(seconds) => forecastExam(outlook(many, { seconds: days(seconds) })).expected
	);
	expect(much).toBeGreaterThan(little! + 0.05);
});

test('the days say what they ask: new cards first, and what would fade in the end', () => {
	const many = Array.from({ length: 60 }, (_, index) => (index % 2 ? 'new' : seen(2 + index, -20)));
	const { days: plan, known, expected } = forecastExam(outlook(many, { seconds: days(120) }));
	expect(plan).toHaveLength(14);
	const sum = (from: number, until: number, of: 'fresh' | 'again') =>
		plan.slice(from, until).reduce((total, day) => total + day[of], 0);
	expect(sum(0, 7, 'fresh')).toBeGreaterThan(sum(7, 14, 'fresh'));
	expect(sum(11, 14, 'again')).toBeGreaterThan(sum(11, 14, 'fresh'));
	expect(known.reduce((total, each) => total + each, 0) / 60).toBeCloseTo(expected, 10);
});

test('the less is known of a learner, the wider is the band, and the less is promised', () => {
	const many = Array.from({ length: 120 }, (_, index) => (index < 9 ? seen(2, -1) : 'new'));
	const [unknown, met, known] = [0, 100, 2_000].map((learntFrom) =>
		forecastExam(outlook(many, { learntFrom, seconds: days(300) }))
	);
	const width = ({ band: [low, high] }: ReturnType<typeof forecastExam>) => high - low;
	expect(width(unknown!)).toBeGreaterThan(width(met!));
	expect(width(met!)).toBeGreaterThan(width(known!));
	expect(width(unknown!)).toBeGreaterThan(1.4 * width(known!));
	expect(unknown!.expected).toBeLessThan(known!.expected);
});

test('two cards of a fact are never asked on one day, and what is put off not on the first', () => {
	const pairs = Array.from({ length: 20 }, (_, index) => (index % 4 === 0 ? seen(5, -4) : 'new'));
	const facts = Float64Array.from(pairs, (_, index) => index >> 1);
	const apart = outlook(pairs, { facts, putOff: [0], seconds: days(3_600) });
	const { today, days: plan } = forecastExam(apart);
	expect(new Set(today.map((card) => card >> 1)).size).toBe(today.length);
	expect(today).not.toContain(0);
	expect(today).toHaveLength(10);
	for (const { fresh, again } of plan) expect(fresh + again).toBeLessThanOrEqual(10 + 1e-9);
	expect(plan[0]!.fresh + plan[0]!.again).toBe(10);
	const met = { ...deckOf(pairs) };
	met.last[1] = 0;
	met.stability[1] = 2;
	expect(forecastExam({ ...apart, deck: met }).today.map((card) => card >> 1)).not.toContain(0);
});

test('of very many cards some stand for all, of each day, each card and the score', () => {
	const many = (cards: number) =>
		Array.from({ length: cards }, (_, index) =>
			index % 3 === 0 ? 'new' : seen(2 + (index % 29), -(1 + (index % 13)))
		);
	const all = forecastExam(outlook(many(6_000), { exam: { day: 8 }, seconds: days(5_000) }));
	const few = forecastExam(outlook(many(600), { exam: { day: 8 }, seconds: days(500) }));
	expect(Math.abs(all.expected - few.expected)).toBeLessThan(0.02);
	expect(Math.abs(all.byDueDate - few.byDueDate)).toBeLessThan(0.06);
	expect(all.known).toHaveLength(6_000);
	expect(all.known.reduce((sum, each) => sum + each, 0) / 6_000).toBeCloseTo(all.expected, 10);
	const asked = (of: typeof all, from: number) =>
		of.days.slice(from).reduce((sum, { fresh, again }) => sum + fresh + again, 0);
	expect(Math.abs(asked(all, 1) / asked(few, 1) / 10 - 1)).toBeLessThan(0.05);
	expect(new Set(all.today).size).toBe(all.today.length);
	expect(all.today.length).toBe(all.days[0]!.fresh + all.days[0]!.again);
});
