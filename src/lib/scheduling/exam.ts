import { diceFor, type Dice } from '#lib/facts/dice.ts';
import { apart, planOf } from './day-plan.ts';
import { isNew, type Deck } from './deck.ts';
import { byDueDate } from './due-plan.ts';
import { expected as expectations } from './expected.ts';
import { formulas, type Formulas } from './formulas.ts';
import { byGain, type Exam } from './gain-plan.ts';
import { seenAnew, somebody, unknownAfter } from './learners.ts';
import { everyIn, someOf, type Outlook } from './outlook.ts';
import { quantile } from './range.ts';
import { portionOf, standIns } from './sample.ts';
import { simulate, type Course, type Plan } from './simulate.ts';

/** Scores are shares from 0 to 1. A card that is new on the day counts 0. */
export type Forecast = {
	/** With the plan by gain, on the average of learners like this one. */
	expected: number;
	/** From the lowest tenth to the highest: chance, what is not known of the learner, and the questions that come. */
	band: [low: number, high: number];
	withoutStudy: number;
	/** The usual way, with the same learners: as cards fall due at 90 %, 20 new ones a day. */
	byDueDate: number;
	/** The cards of the first day by the plan, in order, as far as the time goes. */
	today: number[];
	/** How likely each card is to be known on the day, with the plan, on the average. */
	known: number[];
	/** How many cards each day from today on asks by the plan, new ones and ones that were met before: today's are those of `today`, of later days it is the average. */
	days: { fresh: number; again: number }[];
};

const learners = 36;
const learnersByDueDate = 9;
const examsOfEach = 25;
const usual = { retention: 0.9, limits: { reviews: Infinity, fresh: 20 } };

/** How an exam will go, by simulating the days up to it with several learners who might be this one. */
export function forecastExam(outlook: Outlook): Forecast {
	const { deck, exam, seed } = outlook;
	const every = everyIn(outlook);
	const { outlook: simulated, cards, share } = someOf(outlook, every);
	const { weights, habits, today } = simulated;
	// One card more than fits makes much of a small share of a day.
	const isCarriedOver = every > 1;
	const belief = formulas(weights);
	const plan = byGain(simulated.exam, belief, expectations(belief, habits, weights));
	const days = Array.from({ length: Math.max(0, exam.day - today) }, () => ({ fresh: 0, again: 0 }));
	const count = (_: number, day: number, isNew: boolean) => {
		days[day - today]![isNew ? 'fresh' : 'again'] += 1 / learners / share;
	};
	const byPlan = Array.from({ length: learners }, (_, index) =>
		run(simulated, belief, plan, diceFor(seed, `${index}`), { watch: count, isCarriedOver })
	);
	const asDue: Plan = (believed, day) =>
		byDueDate(portionOf(usual.limits, share, day - today))(believed, day);
	const lost = byPlan.slice(0, learnersByDueDate).map((planned, index) => {
		const { known } = run(simulated, belief, asDue, diceFor(seed, `${index}`), { isCarriedOver });
		return scoreOf(planned.known, simulated.exam) - scoreOf(known, simulated.exam);
	});
	const scores = byPlan.flatMap(({ known }, index) =>
		scoresOf(known, simulated, diceFor(seed, `exam ${index}`))
	);
	scores.sort((a, b) => a - b);
	// What is added to doing nothing is the same learners' alone: so without any time nothing is added.
	const idle = recalls(deck, belief, exam.day);
	const gained = simulated.deck.last.map((_, card) =>
		mean(byPlan.map((each) => each.known[card]! - each.idle[card]!))
	);
	const standIn = standIns(deck, cards);
	const known = idle.map((recall, card) => within(recall + gained[standIn[card]!]!));
	const expected = scoreOf(known, exam);
	const first = planOf(outlook);
	if (days[0]) days[0] = { fresh: first.fresh, again: first.cards.length - first.fresh };
	return {
		expected,
		band: [Math.min(expected, quantile(scores, 0.1)), Math.max(expected, quantile(scores, 0.9))],
		withoutStudy: scoreOf(idle, exam),
		byDueDate: within(expected - mean(lost)),
		today: first.cards,
		known: Array.from(known),
		days
	};
}

/** The score that the cards would bring today, as they are. */
export function scoreNow({ deck, today, exam, weights }: Outlook): number {
	return scoreOf(recalls(deck, formulas(weights), today), exam);
}

/** The recall of each card on the day of the exam, of a learner drawn with the dice; `idle`, if they do nothing. */
function run(
	outlook: Outlook,
	belief: Formulas,
	plan: Plan,
	dice: Dice,
	more: Pick<Course, 'watch' | 'isCarriedOver'>
) {
	const { deck, today, exam, seconds: timetable, weights, habits, learntFrom = 0 } = outlook;
	const theirs = somebody(weights, unknownAfter(learntFrom), dice);
	const truth = { formulas: theirs, deck: seenAnew(deck, belief, theirs) };
	const seconds = (day: number) => timetable[day - today] ?? 0;
	const days = { from: today, until: exam.day, seconds, desiredRetention: usual.retention };
	const course = { ...days, habits, belief, truth, ...more };
	const { actual } = simulate(deck, apart(plan, outlook), course, dice);
	return { known: recalls(actual, theirs, exam.day), idle: recalls(truth.deck, theirs, exam.day) };
}

function recalls(deck: Deck, { recall }: Formulas, day: number): Float64Array {
	return deck.last.map((last, card) =>
		isNew(deck, card) ? 0 : recall(Math.max(0, day - last), deck.stability[card]!)
	);
}

function scoreOf(known: Float64Array, { weights }: Exam): number {
	let [sum, of] = [0, 0];
	for (const [card, recall] of known.entries()) {
		const weight = weights?.[card] ?? 1;
		sum += weight * recall;
		of += weight;
	}
	return of === 0 ? 0 : sum / of;
}

/** Several exams of one learner: each asks for other cards. */
function scoresOf(known: Float64Array, { exam, questions }: Outlook, dice: Dice): number[] {
	if (questions === 0) return [scoreOf(known, exam)];
	return Array.from({ length: examsOfEach }, () => {
		const asked = drawn(known.length, Math.min(questions, known.length), exam.weights, dice);
		return mean(asked.map((card) => (dice() < known[card]! ? 1 : 0)));
	});
}

/** So many different cards, each as likely as it is heavy (Efraimidis and Spirakis). */
function drawn(of: number, number: number, weights: Float64Array | undefined, dice: Dice): number[] {
	const keys = Float64Array.from({ length: of }, (_, card) => Math.log(1 - dice()) / (weights?.[card] ?? 1));
	return [...keys.keys()].sort((a, b) => keys[b]! - keys[a]!).slice(0, number);
}

function within(share: number): number {
	return Math.min(1, Math.max(0, share));
}

function mean(numbers: readonly number[]): number {
	return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
