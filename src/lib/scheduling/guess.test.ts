import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fsrs6, type Engine, type State } from './engine.ts';
import { afterRightChoice, knew } from './guess.ts';

const engine = fsrs6();

const states = fc.record({
	stability: fc.double({ min: 0.01, max: 36_500, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true })
});
const days = fc.integer({ min: 0, max: 5000 });
const choices = fc.integer({ min: 2, max: 20 });

/** The published memory model, but with this recall expected of everything. */
const expecting = (recall: number): Engine => ({ ...engine, recall: () => recall });

const ends = (state: State, elapsed: number) => ({
	good: engine.step(state, elapsed, 3),
	again: engine.step(state, elapsed, 1)
});

test.each([
	[0.9, 4, 0.9 / 0.925],
	[0.5, 4, 0.8],
	[0.5, 2, 2 / 3],
	[0.1, 4, 0.1 / 0.325]
])('where a recall of %f is expected, the right one of %i choices was known with %f', (recall, of, share) => {
	expect(knew(recall, of)).toBeCloseTo(share, 12);
});

test('where recall is certain the right choice was known, and where it is impossible it was guessed', () => {
	fc.assert(
		fc.property(choices, (of) => {
			expect(knew(1, of)).toBe(1);
			expect(knew(0, of)).toBe(0);
		})
	);
});

test('the more choices there are and the more recall was expected, the likelier it was known', () => {
	const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
	fc.assert(
		fc.property(share, share, choices, (one, other, of) => {
			expect(knew(one, of + 1)).toBeGreaterThan(knew(one, of));
			expect(knew(Math.max(one, other), of)).toBeGreaterThanOrEqual(knew(Math.min(one, other), of));
			expect(knew(one, of)).toBeGreaterThan(one);
		})
	);
});

test('stability and difficulty are blended as their logarithms', () => {
	const state = { stability: 10, difficulty: 5 };
	const { good, again } = ends(state, 10);
	const share = knew(engine.recall(state, 10), 4);
	const blended = afterRightChoice(state, 10, 4, engine);
	expect(blended.stability).toBeCloseTo(good.stability ** share * again.stability ** (1 - share), 9);
	expect(blended.difficulty).toBeCloseTo(good.difficulty ** share * again.difficulty ** (1 - share), 9);
});

test('the state after a right choice lies between those after "good" and "again"', () => {
	fc.assert(
		fc.property(states, days, choices, (state, elapsed, of) => {
			const { good, again } = ends(state, elapsed);
			const { stability, difficulty } = afterRightChoice(state, elapsed, of, engine);
			expect(stability).toBeGreaterThanOrEqual(Math.min(good.stability, again.stability));
			expect(stability).toBeLessThanOrEqual(Math.max(good.stability, again.stability));
			expect(difficulty).toBeGreaterThanOrEqual(Math.min(good.difficulty, again.difficulty));
			expect(difficulty).toBeLessThanOrEqual(Math.max(good.difficulty, again.difficulty));
		}),
		{ numRuns: 1000 }
	);
});

test('a right choice is as "good" where recall is certain, and as "again" where it is impossible', () => {
	fc.assert(
		fc.property(states, days, choices, (state, elapsed, of) => {
			const { good, again } = ends(state, elapsed);
			expect(relative(afterRightChoice(state, elapsed, of, expecting(1)), good)).toBeLessThan(1e-12);
			expect(relative(afterRightChoice(state, elapsed, of, expecting(0)), again)).toBeLessThan(1e-12);
			const nearly = afterRightChoice(state, elapsed, of, expecting(1 - 1e-9));
			expect(relative(nearly, good)).toBeLessThan(1e-6);
		})
	);
});

test('among very many choices a right one is hardly a guess', () => {
	fc.assert(
		fc.property(states, days, (state, elapsed) => {
			const blended = afterRightChoice(state, elapsed, 1e12, expecting(0.5));
			expect(relative(blended, ends(state, elapsed).good)).toBeLessThan(1e-9);
		})
	);
});

function relative(one: State, other: State): number {
	const by = (name: keyof State) => Math.abs(one[name] - other[name]) / other[name];
	return Math.max(by('stability'), by('difficulty'));
}
