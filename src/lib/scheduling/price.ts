import { diceFor } from '#lib/facts/dice.ts';
import { copyOf, isNew, type Deck } from './deck.ts';
import { byDueDate, byUrgency } from './due-plan.ts';
import { formulas } from './formulas.ts';
import type { Habits } from './habits.ts';
import { seenAnew, someLearner } from './learners.ts';
import { rangeOf, type Range } from './range.ts';
import { everyOf, portionOf, sampleOf } from './sample.ts';
import { simulate, type Plan } from './simulate.ts';

/** What the price of remembering is worked out from; plain data, so that a thread can be given it. */
export type Habit = {
	deck: Deck;
	today: number;
	/** A day. */
	limits: { reviews: number; fresh: number };
	weights: readonly number[];
	habits: Habits;
	seed: number;
};

/** What a desired retention costs a day, and how many cards are known in the end. */
export type Price = { retention: number; minutes: Range; known: Range };

export type Prices = { days: number; learners: number; prices: Price[] };

const retentions = [0.7, 0.75, 0.8, 0.83, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97];
const days = 60;
const learners = 7;
/** Of more cards than these only some are simulated, and stand for the others. */
const mostMet = 1_500;

/** What each desired retention would cost from now on, by simulating several learners who might be this one. */
export function pricesOf(habit: Habit): Prices {
	const met = habit.deck.last.filter((last) => !Number.isNaN(last)).length;
	const { deck, share } = sampleOf(habit.deck, everyOf(met, mostMet), habit.limits.fresh * days);
	return {
		days,
		learners,
		prices: retentions.map((retention) => {
			const runs = Array.from({ length: learners }, (_, index) =>
				live({ ...habit, deck }, share, retention, index)
			);
			return {
				retention,
				minutes: rangeOf(runs.map(({ seconds }) => seconds / share / days / 60)),
				known: rangeOf(runs.map(({ known }) => known / share))
			};
		})
	};
}

/** The seconds that one learner needs in all, and how many cards they know in the end. */
function live(
	{ deck, today, limits, weights, habits, seed }: Habit,
	share: number,
	retention: number,
	index: number
) {
	const dice = diceFor(seed, `${index}`);
	const belief = formulas(weights);
	const theirs = formulas(someLearner(weights, dice));
	const urgent = byUrgency(belief);
	const until = today + days;
	const plan: Plan = (believed, day) =>
		byDueDate(portionOf(limits, share, day - today), urgent)(believed, day);
	const believed = dueAt(deck, retention, belief.interval);
	const truth = { formulas: theirs, deck: seenAnew(believed, belief, theirs) };
	const course = { from: today, until, seconds: () => Infinity, desiredRetention: retention };
	const { actual, seconds } = simulate(believed, plan, { ...course, habits, belief, truth }, dice);
	const known = actual.last.reduce(
		(sum, last, card) =>
			isNew(actual, card) ? sum : sum + theirs.recall(until - last, actual.stability[card]!),
		0
	);
	return { seconds, known };
}

/** The same cards, due when they fall to that recall. */
function dueAt(
	deck: Deck,
	retention: number,
	intervalOf: (stability: number, retention: number) => number
): Deck {
	const moved = copyOf(deck);
	for (const [card, stability] of deck.stability.entries()) {
		moved.interval[card] = Math.max(1, Math.round(intervalOf(stability, retention)));
		moved.due[card] = deck.last[card]! + moved.interval[card]!;
	}
	return moved;
}
