import { diceFor } from '#lib/facts/dice.ts';
import { isNew } from '#lib/scheduling/deck.ts';
import { byDueDate } from '#lib/scheduling/due-plan.ts';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { expected } from '#lib/scheduling/expected.ts';
import { byGain } from '#lib/scheduling/gain-plan.ts';
import { usualHabits } from '#lib/scheduling/habits.ts';
import { simulate } from '#lib/scheduling/simulate.ts';
import { belief, learner, today, usual } from './scenarios.js';

const about = expected(belief, usualHabits, defaultParameters);

/** The due-date plans that are tried to find the best: at which recall a card is due, how many new ones a day. */
const retentions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
const fresh = [5, 10, 15, 20, 30, 50, 100];

/**
 * The true scores on the day of the exam, each the mean of the same learners; `tuned` is the best of the due-date plans.
 * @typedef {{ none: number, usual: number, tuned: number, tunedTo: string, gain: number }} Compared
 */

/**
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {{ learners: number, seed: number }} size
 * @returns {Compared}
 */
export function compare(scenario, { learners, seed }) {
	const people = Array.from({ length: learners }, (_, index) => learner(scenario.start, seed + index));
	/** @param {import('#lib/scheduling/simulate.ts').Plan} plan */
	const score = (plan, desiredRetention = usual.desiredRetention) =>
		mean(people.map((person, index) => scoreAfter(person, plan, scenario, desiredRetention, seed + index)));
	const tried = retentions.flatMap((retention) =>
		fresh.map((number) => ({
			score: score(byDueDate({ reviews: Infinity, fresh: number }), retention),
			name: `${retention}, ${number} new`
		}))
	);
	const tuned = tried.reduce((best, one) => (one.score > best.score ? one : best));
	return {
		none: score(() => []),
		usual: score(byDueDate({ reviews: 200, fresh: 20 })),
		tuned: tuned.score,
		tunedTo: tuned.name,
		gain: score(byGain({ day: scenario.days }, belief, about))
	};
}

/**
 * @param {import('./scenarios.js').Learner} person
 * @param {import('#lib/scheduling/simulate.ts').Plan} plan
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {number} desiredRetention
 * @param {number} seed
 */
function scoreAfter(person, plan, scenario, desiredRetention, seed) {
	return mean([...recallsAfter(person, plan, scenario, desiredRetention, seed)]);
}

/**
 * The true recall of each card on the day of the exam.
 * @param {import('./scenarios.js').Learner} person
 * @param {import('#lib/scheduling/simulate.ts').Plan} plan
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {number} desiredRetention
 * @param {number} seed
 */
function recallsAfter({ believed, actual, truth }, plan, { days, minutes }, desiredRetention, seed) {
	const span = { from: today, until: days, seconds: () => minutes * 60 };
	const course = { ...usual, ...span, desiredRetention, truth: { formulas: truth, deck: actual } };
	const { actual: end } = simulate(believed, plan, course, diceFor(seed, 'days'));
	return end.last.map((last, card) =>
		isNew(end, card) ? 0 : truth.recall(days - last, end.stability[card] ?? 0)
	);
}

/**
 * The marks of an exam of so many questions that a learner reaches who followed the plan by gain.
 * @param {import('./scenarios.js').Learner} person
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {number} questions
 * @param {number} seed
 */
export function sit(person, scenario, questions, seed) {
	const plan = byGain({ day: scenario.days }, belief, about);
	const recalls = recallsAfter(person, plan, scenario, usual.desiredRetention, seed);
	const dice = diceFor(seed, 'exam');
	const order = [...recalls].map((recall) => ({ recall, at: dice() })).sort((a, b) => a.at - b.at);
	return mean(order.slice(0, questions).map(({ recall }) => (dice() < recall ? 1 : 0)));
}

/** @param {number[]} numbers */
function mean(numbers) {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
