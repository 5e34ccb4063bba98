import { expect, test } from 'vitest';
import { diceFor } from '#lib/facts/dice.ts';
import { deckOf } from './deck.ts';
import { byDueDate } from './due-plan.ts';
import { defaultParameters } from './engine.ts';
import { formulas } from './formulas.ts';
import { usualHabits } from './habits.ts';
import { simulate } from './simulate.ts';

const belief = formulas();
const days = { from: 0, until: 100, seconds: () => 1800, desiredRetention: 0.8, habits: usualHabits, belief };
test('a learner who is as believed ends as believed; one who is not ends otherwise', () => {
	const deck = deckOf(new Array(50).fill('new'));
	const plan = byDueDate({ reviews: 100, fresh: 5 });
	const same = simulate(deck, plan, { ...days, truth: { formulas: belief, deck } }, diceFor(1));
	const { stability, difficulty, last } = same.believed;
	expect(same.actual).toMatchObject({ stability, difficulty, last });
	const weak = formulas(defaultParameters.map((weight, index) => (index < 4 ? weight / 3 : weight)));
	const other = simulate(deck, plan, { ...days, truth: { formulas: weak, deck } }, diceFor(1));
	expect(other.actual.stability).not.toEqual(other.believed.stability);
	expect(other.actual.last).toEqual(other.believed.last);
});

test('a deck that is simulated stays as it was, and a day without time is a day off', () => {
	const deck = deckOf(new Array(20).fill('new'));
	const off = { ...days, until: 10, seconds: (day: number) => (day === 3 ? 600 : 0) };
	const { actual } = simulate(deck, byDueDate({ reviews: 100, fresh: 100 }), off, diceFor(1));
	expect(new Set(actual.last)).toEqual(new Set([3]));
	expect(deck).toEqual(deckOf(new Array(20).fill('new')));
});
