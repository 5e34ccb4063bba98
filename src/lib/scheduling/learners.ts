import type { Dice } from '#lib/facts/dice.ts';
import { copyOf, isNew, type Deck } from './deck.ts';
import { parameterRanges } from './engine.ts';
import { formulas, type Formulas } from './formulas.ts';

/** How far the weights of learners lie from the published ones: the standard deviations by which fsrs-rs holds training back (`PARAMS_STDDEV`). The first four are much skewed and taken as factors instead. */
const deviations = [
	0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27
];
/** The share of that spread which is left of somebody who is not known yet: with all of it, weights drawn one by one make learners whom nobody has met. */
const share = 0.25;
/** The first stabilities move together: somebody who remembers well does so after "hard" as after "easy". */
const spreadOfFirst = 0.4;

/** Somebody of whom nothing is known may differ so many times as much. */
const widest = 2.5;
/**
 * And forgets up to so much of what they are believed to know for sure, a third of that on the average: of a real log
 * (py-fsrs's) 91 % came back where the published weights foretold 95 %.
 */
const mostSlips = 0.12;

/**
 * How much is still unknown of a learner whose weights were learnt from, or tried on, so many answers: from 1, of none,
 * towards 0. Each answer tells about a tenth of what one learner's first stability differs from another's.
 */
export function unknownAfter(answers: number): number {
	return 1 / (1 + answers / 25);
}

/** Weights of somebody who is like these weights say, as learners differ. */
export function someLearner(weights: readonly number[], dice: Dice, unknown = 0): number[] {
	const wide = Math.sqrt(1 + (widest ** 2 - 1) * unknown);
	const factor = Math.exp(wide * spreadOfFirst * normal(dice));
	return weights.map((weight, index) => {
		const moved = index < 4 ? weight * factor : weight + wide * share * deviations[index - 4]! * normal(dice);
		const [low, high] = parameterRanges[index]!;
		return Math.min(high, Math.max(low, moved));
	});
}

/** How somebody remembers of whom these weights are believed, and so much is not known. */
export function somebody(weights: readonly number[], unknown: number, dice: Dice): Formulas {
	const theirs = formulas(someLearner(weights, dice, unknown));
	const sure = 1 - mostSlips * unknown * dice() ** 2;
	return { ...theirs, recall: (days, stability) => sure * theirs.recall(days, stability) };
}

/** From the standard normal distribution (Box and Muller). */
function normal(dice: Dice): number {
	return Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
}

/**
 * Where the cards of a deck stand if the learner's weights are others than was believed when they were answered: each
 * as one that reached its stability by being recalled whenever it was due.
 */
export function seenAnew(deck: Deck, belief: Formulas, truth: Formulas): Deck {
	const path = sideBySide(belief, truth);
	const anew = copyOf(deck);
	for (let card = 0; card < deck.last.length; card++) {
		if (isNew(deck, card)) continue;
		anew.stability[card] = deck.stability[card]! * Math.exp(ratioAt(path, Math.log(deck.stability[card]!)));
	}
	return anew;
}

/** The logarithm of a believed stability, and of how many times that the true one is. */
type Point = { believed: number; ratio: number };

function sideBySide(belief: Formulas, truth: Formulas): Point[] {
	let [believed, actual] = [belief.firstStability(3), truth.firstStability(3)];
	let [easy, hard] = [belief.firstDifficulty(3), truth.firstDifficulty(3)];
	const path: Point[] = [];
	while (believed < 5_000 && path.length < 60) {
		path.push({ believed: Math.log(believed), ratio: Math.log(actual / believed) });
		const days = Math.max(1, Math.round(belief.interval(believed, 0.9)));
		const recall = truth.recall(days, actual);
		believed = belief.nextStability(believed, easy, belief.recall(days, believed), 3);
		actual = truth.nextStability(actual, hard, recall, 3);
		[easy, hard] = [belief.nextDifficulty(easy, 3), truth.nextDifficulty(hard, 3)];
	}
	return path;
}

function ratioAt(path: Point[], believed: number): number {
	const next = path.findIndex((point) => point.believed >= believed);
	if (next === 0) return path[0]!.ratio;
	if (next < 0) return path.at(-1)!.ratio;
	const [before, after] = [path[next - 1]!, path[next]!];
	const between = (believed - before.believed) / (after.believed - before.believed);
	return before.ratio + between * (after.ratio - before.ratio);
}
