import { defaultParameters } from '#lib/scheduling/engine.ts';
import { forecastExam } from '#lib/scheduling/exam.ts';
import { usualHabits } from '#lib/scheduling/habits.ts';
import { sit } from './plans.js';
import { learner, scenarios, today } from './scenarios.js';

/** @typedef {{ inside: number, exams: number, width: number }} Held how often the band held the mark, and its mean width */

const questions = 60;

/**
 * So many exams, the scenarios in turn: each foretold from what is believed of a learner, and then sat by that learner.
 * @param {{ exams: number, seed: number, cards?: number, told?: (done: number) => void }} size
 * @returns {Held}
 */
export function holdBands({ exams, seed, cards, told }) {
	let [inside, width] = [0, 0];
	for (let index = 0; index < exams; index++) {
		const scenario = smaller(scenarios[index % scenarios.length] ?? fail(), cards);
		const person = learner(scenario.start, seed + index);
		const { band } = forecastExam({
			deck: person.believed,
			today,
			exam: { day: scenario.days },
			seconds: new Array(scenario.days).fill(scenario.minutes * 60),
			questions,
			weights: defaultParameters,
			learntFrom: scenario.start.seen,
			habits: usualHabits,
			seed: seed + index
		});
		const mark = sit(person, scenario, questions, seed + index);
		if (mark >= band[0] - 1e-9 && mark <= band[1] + 1e-9) inside++;
		width += band[1] - band[0];
		told?.(index + 1);
	}
	return { inside, exams, width: width / exams };
}

/**
 * The same scenario with fewer cards, and less time in proportion.
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {number | undefined} cards
 */
function smaller(scenario, cards) {
	if (!cards) return scenario;
	const { start, days, minutes } = scenario;
	const share = cards / start.cards;
	const fewer = { ...start, cards, seen: Math.round(start.seen * share) };
	return { start: fewer, days, minutes: minutes * share };
}

/** @returns {never} */
function fail() {
	throw new Error('There is no scenario.');
}
