import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deckOf, type Starting } from './deck.ts';
import { defaultParameters } from './engine.ts';
import { forecastExam, type Outlook } from './exam.ts';
import { formulas } from './formulas.ts';
import { usualHabits } from './habits.ts';

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
