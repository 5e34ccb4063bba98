import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionKinds } from '#lib/facts/question.ts';
import { againstCards, againstEarlier, pointsOf, scoreOf, scoresBy, type Outcome } from './results.ts';

const outcome = (given: Partial<Outcome> = {}): Outcome => ({
	topic: 'Canals',
	kind: 'typed',
	verdict: 'right',
	score: given.verdict === undefined || given.verdict === 'right' ? 1 : 0,
	recall: null,
	choices: null,
	...given
});
const times = (count: number, given: Partial<Outcome> = {}) => Array<Outcome>(count).fill(outcome(given));
const wrong = { verdict: 'wrong', score: 0 } as const;
const open = { verdict: null, score: 0 } as const;

test.each([
	['all right', times(4), { right: 4, partly: 0, unanswered: 0, share: 1 }],
	['all wrong', times(4, wrong), { right: 0, partly: 0, unanswered: 0, share: 0 }],
	[
		'some unanswered',
		[...times(2), ...times(1, wrong), ...times(1, open)],
		{ right: 2, partly: 0, unanswered: 1, share: 0.5 }
	],
	[
		'one right in parts',
		[...times(3), outcome({ kind: 'matching', verdict: 'wrong', score: 0.5 })],
		{ right: 3, partly: 1, unanswered: 0, share: 0.875 }
	],
	[
		'a near miss',
		[outcome({ verdict: 'near', score: 0 }), outcome()],
		{ right: 1, partly: 0, unanswered: 0, share: 0.5 }
	],
	['no questions', [], { right: 0, partly: 0, unanswered: 0, share: 0 }]
])('the score of a quiz with %s', (_, outcomes, expected) => {
	expect(scoreOf(outcomes)).toMatchObject({ ...expected, questions: outcomes.length });
});

/* Worked out by hand from Wilson's formula with z = 1.645. */
test.each([
	[0, 0, 0, 1],
	[1, 0, 0, 0.73],
	[5, 4, 0.436, 0.954],
	[20, 14, 0.518, 0.836],
	[20, 20, 0.881, 1],
	[100, 70, 0.62, 0.769]
])('%i questions of which %i are right leave a band from %f to %f', (questions, right, low, high) => {
	const { band } = scoreOf([...times(right), ...times(questions - right, wrong)]);
	expect(band.low).toBeCloseTo(low, 2);
	expect(band.high).toBeCloseTo(high, 2);
});

test('each topic and each kind has its own score, in the order in which it was met', () => {
	const outcomes = [
		outcome({ topic: 'Rivers', kind: 'choice' }),
		outcome({ topic: 'Canals', ...wrong }),
		outcome({ topic: null, kind: 'choice', ...open }),
		outcome({ topic: 'Rivers' })
	];
	const counts = (parts: ReturnType<typeof scoresBy>) =>
		parts.map(({ part, score }) => [part, score.right, score.questions]);
	expect(counts(scoresBy(outcomes, ({ topic }) => topic))).toEqual([
		['Rivers', 2, 2],
		['Canals', 0, 1],
		[null, 0, 1]
	]);
	expect(counts(scoresBy(outcomes, ({ kind }) => kind))).toEqual([
		['choice', 1, 2],
		['typed', 1, 2]
	]);
});

test.each([
	['as promised', [...times(9, { recall: 0.9 }), ...times(1, { recall: 0.9, ...wrong })], 'alike'],
	['far below', [...times(5, { recall: 0.9 }), ...times(5, { recall: 0.9, ...wrong })], 'less'],
	['far above', times(12, { recall: 0.5 }), 'more'],
	['a little below, of few', [...times(4, { recall: 0.9 }), ...times(2, { recall: 0.9, ...wrong })], 'alike'],
	['nothing right, of very few', times(4, { recall: 0.95, ...wrong }), 'alike'],
	['forgotten, but lucky', times(10, { recall: 0.6, choices: 2 }), 'alike']
])('a quiz that came out %s of what the cards promised', (_, outcomes, against) => {
	expect(againstCards(outcomes)?.against).toBe(against);
});

test('only questions of known cards are held against their cards', () => {
	const outcomes = [
		...times(3, { recall: 0.8 }),
		outcome({ recall: 0.4, ...open }),
		...times(6, { recall: null, ...wrong })
	];
	const found = againstCards(outcomes);
	expect(found?.questions).toBe(4);
	expect(found?.promised).toBeCloseTo(0.7);
	expect(found?.share).toBeCloseTo(0.75);
	expect(againstCards(times(6))).toBeNull();
	expect(againstCards([])).toBeNull();
});

test('a card that was answered on the same day promises nothing', () => {
	expect(againstCards(times(6, { recall: 1, ...wrong }))).toBeNull();
	expect(againstCards([...times(6, { recall: 1, ...wrong }), ...times(5, { recall: 0.9 })])).toMatchObject({
		questions: 5,
		share: 1
	});
});

test('what guessing adds is expected where there are choices, and nowhere else', () => {
	const outcomes = [outcome({ recall: 0.6, choices: 4 }), outcome({ recall: 0.6 })];
	expect(againstCards(outcomes)?.expected).toBeCloseTo((0.7 + 0.6) / 2);
	expect(againstCards(outcomes)?.promised).toBeCloseTo(0.6);
});

test.each([
	[0.7, 20, 0.6, 20, 'alike'],
	[0.9, 20, 0.5, 20, 'more'],
	[0.4, 20, 0.9, 20, 'less'],
	[1, 1, 0, 1, 'alike'],
	[1, 20, 1, 20, 'alike'],
	[1, 20, 0, 0, 'alike']
])('%f of %i questions after %f of %i is %s', (share, questions, before, of, against) => {
	expect(againstEarlier({ share, questions }, { share: before, questions: of })).toBe(against);
});

const anyOutcome = fc.record<Outcome>({
	topic: fc.option(fc.constantFrom('a', 'b', 'c')),
	kind: fc.constantFrom(...questionKinds),
	verdict: fc.option(fc.constantFrom('right', 'near', 'wrong')),
	score: fc.double({ min: -1, max: 2, noNaN: true }),
	recall: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
	choices: fc.option(fc.integer({ min: 2, max: 6 }))
});
const anyQuiz = fc.array(anyOutcome, { maxLength: 40 });

test('the share lies within its band, and the band between nothing and all', () => {
	fc.assert(
		fc.property(anyQuiz, (outcomes) => {
			const { share, band } = scoreOf(outcomes);
			expect(band.low).toBeGreaterThanOrEqual(0);
			expect(band.high).toBeLessThanOrEqual(1);
			expect(share).toBeGreaterThanOrEqual(band.low - 1e-9);
			expect(share).toBeLessThanOrEqual(band.high + 1e-9);
		})
	);
});

test('the parts of a quiz add up to the whole', () => {
	fc.assert(
		fc.property(anyQuiz, (outcomes) => {
			const whole = scoreOf(outcomes);
			for (const parts of [
				scoresBy(outcomes, ({ topic }) => topic),
				scoresBy(outcomes, ({ kind }) => kind)
			]) {
				const sum = (of: 'questions' | 'right' | 'partly' | 'unanswered') =>
					parts.reduce((sum, { score }) => sum + score[of], 0);
				expect(sum('questions')).toBe(whole.questions);
				expect(sum('right')).toBe(whole.right);
				expect(sum('partly')).toBe(whole.partly);
				expect(sum('unanswered')).toBe(whole.unanswered);
			}
		})
	);
});

test('the order of the questions changes nothing', () => {
	fc.assert(
		fc.property(anyQuiz, (outcomes) => {
			const turned = outcomes.toReversed();
			expect(scoreOf(turned).share).toBeCloseTo(scoreOf(outcomes).share);
			expect(againstCards(turned)?.against).toBe(againstCards(outcomes)?.against);
		})
	);
});

test('one more that is right never lowers the score, one more that is not never raises it', () => {
	fc.assert(
		fc.property(anyQuiz, anyOutcome, (outcomes, one) => {
			const before = scoreOf(outcomes).share;
			const after = scoreOf([...outcomes, one]).share;
			if (pointsOf(one) === 1) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
			if (pointsOf(one) === 0) expect(after).toBeLessThanOrEqual(before + 1e-9);
		})
	);
});

test('more questions that come out alike leave a narrower band', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }), (right, missed) => {
			const quiz = [...times(right), ...times(missed, wrong)];
			const width = ({ low, high }: { low: number; high: number }) => high - low;
			expect(width(scoreOf([...quiz, ...quiz]).band)).toBeLessThan(width(scoreOf(quiz).band));
		})
	);
});
