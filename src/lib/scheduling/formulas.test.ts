import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultParameters, fsrs6, type Grade } from './engine.ts';
import { formulas } from './formulas.ts';

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const state = fc.record({
	stability: fc.double({ min: 0.01, max: 5_000, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true })
});
const weights = fc
	.array(fc.double({ min: 0.85, max: 1.15, noNaN: true }), { minLength: 21, maxLength: 21 })
	.map((factors) =>
		defaultParameters.map((weight, index) => (index === 7 ? weight : weight * factors[index]!))
	);

/** The engine rounds to eight digits after the point. */
function near(value: number, wanted: number) {
	expect(Math.abs(value - wanted)).toBeLessThan(1e-6 + 1e-6 * Math.abs(wanted));
}

test('the first state is the engine’s', () => {
	fc.assert(
		fc.property(grade, weights, (grade, weights) => {
			const wanted = fsrs6(weights).init(grade);
			near(formulas(weights).firstStability(grade), wanted.stability);
			near(formulas(weights).firstDifficulty(grade), wanted.difficulty);
		})
	);
});

test('what an answer does, the same day or later, is what the engine says', () => {
	fc.assert(
		fc.property(state, fc.integer({ min: 0, max: 400 }), grade, weights, (state, days, grade, weights) => {
			const engine = fsrs6(weights);
			const { recall, nextStability, sameDayStability, nextDifficulty } = formulas(weights);
			const wanted = engine.step(state, days, grade);
			const before = recall(days, state.stability);
			near(before, engine.recall(state, days));
			const stability =
				days === 0
					? sameDayStability(state.stability, grade)
					: nextStability(state.stability, state.difficulty, before, grade);
			expect(Math.abs(stability / wanted.stability - 1)).toBeLessThan(1e-4);
			near(nextDifficulty(state.difficulty, grade), wanted.difficulty);
		})
	);
});

test('an interval is the engine’s', () => {
	const near09 = fc.double({ min: 0.7, max: 0.97, noNaN: true });
	fc.assert(
		fc.property(state, near09, ({ stability }, retention) =>
			near(
				formulas().interval(stability, retention) / stability,
				fsrs6().interval(stability, retention) / stability
			)
		)
	);
});
