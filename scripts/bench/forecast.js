import { diceFor } from '#lib/facts/dice.ts';
import { deckOf } from '#lib/scheduling/deck.ts';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { forecastExam } from '#lib/scheduling/exam.ts';
import { expected } from '#lib/scheduling/expected.ts';
import { formulas } from '#lib/scheduling/formulas.ts';
import { byGain } from '#lib/scheduling/gain-plan.ts';
import { usualHabits } from '#lib/scheduling/habits.ts';
import { simulate } from '#lib/scheduling/simulate.ts';
import { alternate, seconds } from './alternate.js';

const cards = 1_000;
const days = 90;
const secondsADay = 600;
const belief = formulas();

/**
 * Foretelling an exam of 60 questions with its band for 1,000 cards, six of ten of them seen, over 90 days with ten
 * minutes each, against one bare run: one learner who is as believed, by the same plan.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function forecast() {
	const deck = deckOf(Array.from({ length: cards }, (_, index) => card(index)));
	const about = expected(belief, usualHabits, defaultParameters);
	const plan = byGain({ day: days }, belief, about);
	const measured = await alternate(
		9,
		async () => 1000 * (await seconds(() => foretell(deck))),
		async (round) => 1000 * (await seconds(() => live(deck, plan, round)))
	);
	return { name: 'forecast of an exam with its band', unit: 'ms', ...measured, bar: { atMost: 60 } };
}

/** @param {import('#lib/scheduling/deck.ts').Deck} deck */
async function foretell(deck) {
	const { expected, band } = forecastExam({
		...{ deck, today: 0, exam: { day: days }, seconds: new Array(days).fill(secondsADay), questions: 60 },
		...{ weights: defaultParameters, habits: usualHabits, seed: 1 }
	});
	if (!(band[0] < expected && expected < band[1])) throw new Error('The forecast lies outside its band');
}

/**
 * @param {import('#lib/scheduling/deck.ts').Deck} deck
 * @param {import('#lib/scheduling/simulate.ts').Plan} plan
 * @param {number} round
 */
async function live(deck, plan, round) {
	const span = { from: 0, until: days, seconds: () => secondsADay };
	const course = { ...span, desiredRetention: 0.9, habits: usualHabits, belief };
	if (simulate(deck, plan, course, diceFor(round)).answers === 0) throw new Error('Nothing was answered');
}

/**
 * @param {number} index
 * @returns {import('#lib/scheduling/deck.ts').Starting}
 */
function card(index) {
	if (index % 10 >= 6) return 'new';
	const stability = 1 + ((index * 7919) % 97) / 2;
	const lastDay = -1 - ((index * 104_729) % 40);
	return { stability, difficulty: 1 + (index % 9), lastDay, dueDay: lastDay + Math.ceil(stability) };
}
