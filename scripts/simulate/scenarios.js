import { diceFor } from '#lib/facts/dice.ts';
import { deckOf } from '#lib/scheduling/deck.ts';
import { byDueDate } from '#lib/scheduling/due-plan.ts';
import { defaultParameters } from '#lib/scheduling/engine.ts';
import { formulas } from '#lib/scheduling/formulas.ts';
import { usualHabits } from '#lib/scheduling/habits.ts';
import { somebody, unknownAfter } from '#lib/scheduling/learners.ts';
import { simulate } from '#lib/scheduling/simulate.ts';

/**
 * Where a learner stands when an exam is set: how many cards have been seen of how many, how long was studied before,
 * and for how many days nothing was.
 * @typedef {{ name: string, cards: number, seen: number, studied: number, pause: number }} Start
 * @typedef {{ start: Start, days: number, minutes: number }} Scenario
 * @typedef {{ believed: import('#lib/scheduling/deck.ts').Deck, actual: import('#lib/scheduling/deck.ts').Deck, truth: import('#lib/scheduling/formulas.ts').Formulas }} Learner
 */

const cards = 1000;

/** Half an hour a day for a thousand cards, before the exam was set. */
const secondsACard = 1.8;

/** @type {Start[]} */
export const starts = [
	{ name: 'all new', cards, seen: 0, studied: 0, pause: 0 },
	{ name: 'half seen', cards, seen: cards / 2, studied: 60, pause: 0 },
	{ name: 'a backlog', cards, seen: cards, studied: 50, pause: 60 }
];

/** @type {Scenario[]} */
export const scenarios = starts.flatMap((start) =>
	[14, 30, 90].flatMap((days) => [10, 20].map((minutes) => ({ start, days, minutes })))
);

export const belief = formulas(defaultParameters);
export const today = 0;

/** What is the same in every simulation. */
export const usual = { desiredRetention: 0.9, habits: usualHabits, belief };

/**
 * A learner whose memory is otherwise than the published weights say, the more so the fewer cards they have met, after
 * the days that they have studied as Este would have had them do: what is believed follows from the answers they gave.
 * @param {Start} start
 * @param {number} seed
 * @returns {Learner}
 */
export function learner({ cards, seen, studied, pause }, seed) {
	const dice = diceFor(seed, 'learner');
	const truth = somebody(defaultParameters, unknownAfter(seen), dice);
	const deck = deckOf(new Array(seen).fill('new'));
	const past = {
		...usual,
		from: today - pause - studied,
		until: today - pause,
		seconds: () => secondsACard * cards
	};
	const plan = byDueDate({ reviews: Infinity, fresh: Math.ceil(seen / studied) });
	const { believed, actual } = simulate(deck, plan, { ...past, truth: { formulas: truth, deck } }, dice);
	return { believed: among(believed, cards), actual: among(actual, cards), truth };
}

/**
 * A deck with new cards behind its own.
 * @param {import('#lib/scheduling/deck.ts').Deck} deck
 * @param {number} cards
 */
function among(deck, cards) {
	const all = deckOf(new Array(cards).fill('new'));
	for (const column of /** @type {(keyof typeof all)[]} */ (Object.keys(all))) all[column].set(deck[column]);
	return all;
}
