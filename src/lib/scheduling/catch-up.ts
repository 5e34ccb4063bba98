import { diceFor } from '#lib/facts/dice.ts';
import { isNew, type Deck } from './deck.ts';
import { byDueDate, byUrgency } from './due-plan.ts';
import { formulas } from './formulas.ts';
import type { Habits } from './habits.ts';
import { seenAnew, someLearner } from './learners.ts';
import { rangeOf, type Range } from './range.ts';
import { everyOf, portion, portionOf, sampleOf } from './sample.ts';
import { simulate, type Plan } from './simulate.ts';

/** So many days without study make a break. */
const breakDays = 3;
/** Of what a learner does on a usual day, more than so many times as much is a backlog. */
const manyDays = 2;
const leastCap = 10;

/** How many reviews a day a learner is used to, by how many answers each of their last days saw. */
export function usualLoad(answersByDay: readonly number[]): number {
	const sorted = [...answersByDay].sort((a, b) => a - b);
	return Math.max(leastCap, sorted[Math.floor(sorted.length / 2)] ?? 0);
}

/** Whether so much has piled up, after so many days without study, that it wants a plan. */
export function isBacklog(due: number, cap: number, daysWithout: number): boolean {
	return daysWithout >= breakDays && due > manyDays * cap;
}

/** What a plan after a break is foretold from; plain data, so that a thread can be given it. */
export type Backlog = {
	deck: Deck;
	today: number;
	/** So many reviews a day while it lasts. */
	cap: number;
	/** As it is set otherwise. */
	limits: { reviews: number; fresh: number };
	desiredRetention: number;
	weights: readonly number[];
	habits: Habits;
	seed: number;
};

export type Prospect = {
	/** Until the backlog is gone, and the minutes of each of these days. */
	days: Range;
	minutes: number;
	/** Of the first day, if all of it were done then. */
	minutesAtOnce: number;
	/** So many who might be this learner were simulated, for so many days. */
	learners: number;
	horizon: number;
	/** How many cards were ever learnt, and how many of them will be known after these days. */
	cards: number;
	planned: Range;
	atOnce: Range;
	withoutStudy: Range;
};

const horizon = 30;
const learners = 12;
/** Of more cards than these only some are simulated, and stand for the others. */
const mostMet = 1_000;

/** What a plan after a break brings and costs, by simulating several learners who might be this one. */
export function foretellCatchUp(backlog: Backlog): Prospect {
	const { today, cap, limits } = backlog;
	const cards = metIn(backlog.deck).length;
	const { deck, share } = sampleOf(backlog.deck, everyOf(cards, mostMet), limits.fresh * horizon);
	const met = metIn(deck);
	const urgent = byUrgency(formulas(backlog.weights));
	const asDue: Plan = (believed, day) =>
		byDueDate(portionOf(limits, share, day - today), urgent)(believed, day);
	const spread: Plan = (believed, day) => {
		const all = byDueDate({ reviews: Infinity, fresh: 0 }, urgent)(believed, day);
		if (all.length <= cap * share) return asDue(believed, day);
		return Array.from(all).slice(0, portion(cap, share, day - today));
	};
	const runs = Array.from({ length: learners }, (_, index) => {
		const go = (plan: Plan) => run(plan, diceFor(backlog.seed, `${index}`));
		return { planned: go(spread), atOnce: go(asDue), without: go(() => []) };
	});
	const minutes = (of: 'planned' | 'atOnce', days: number) =>
		mean(runs.map((each) => mean(each[of].seconds.slice(0, Math.max(1, days))) / 60 / share));
	const known = (of: 'planned' | 'atOnce' | 'without') =>
		rangeOf(runs.map((each) => (each[of].known / Math.max(1, met.length)) * cards));
	const days = rangeOf(runs.map(({ planned }) => planned.days));
	return {
		days,
		minutes: minutes('planned', Math.round(days.middle)),
		minutesAtOnce: minutes('atOnce', 1),
		...{ learners, horizon, cards },
		planned: known('planned'),
		atOnce: known('atOnce'),
		withoutStudy: known('without')
	};

	/** Days until no more is due than the cap, the seconds of each day, and how many of the cards are known in the end. */
	function run(plan: Plan, dice: () => number) {
		const { weights, habits, desiredRetention } = backlog;
		const belief = formulas(weights);
		const theirs = formulas(someLearner(weights, dice));
		const until = today + horizon;
		const seconds: number[] = [];
		let days: number | null = null;
		let believed = deck;
		let actual = seenAnew(deck, belief, theirs);
		for (let day = today; day < until; day++) {
			if (days === null && dueOn(believed, day) <= cap * share) days = day - today;
			const span = { from: day, until: day + 1, seconds: () => Infinity };
			const truth = { formulas: theirs, deck: actual };
			const after = simulate(believed, plan, { ...span, desiredRetention, habits, belief, truth }, dice);
			seconds.push(after.seconds);
			({ believed, actual } = after);
		}
		const recalls = met.map((card) => theirs.recall(until - actual.last[card]!, actual.stability[card]!));
		return { days: days ?? horizon, seconds, known: recalls.reduce((sum, each) => sum + each, 0) };
	}
}

function metIn(deck: Deck): number[] {
	return [...deck.last.keys()].filter((card) => !isNew(deck, card));
}

function dueOn({ due }: Deck, day: number): number {
	return due.reduce((count, each) => count + (each <= day ? 1 : 0), 0);
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
