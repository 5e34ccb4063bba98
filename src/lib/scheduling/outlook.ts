import type { Deck } from './deck.ts';
import type { Exam } from './gain-plan.ts';
import type { Habits } from './habits.ts';
import { everyOf, pick, sampleOf } from './sample.ts';

/** What of an exam is to be foretold; plain data, so that a thread can be given it. */
export type Outlook = {
	deck: Deck;
	today: number;
	exam: Exam;
	/** How long is studied on each day from today on, in seconds; what is left of today. */
	seconds: ArrayLike<number>;
	/** How many cards the exam asks for, drawn by their weights; 0: all that is known counts. */
	questions: number;
	/** For each card the number of its fact: two of one are never asked on one day. Each has its own if none are given. */
	facts?: Float64Array;
	/** The places of cards that are not asked today any more. */
	putOff?: number[];
	weights: readonly number[];
	/** How many of the learner's own answers the weights were learnt from, or tried on; none if nothing is said. */
	learntFrom?: number;
	habits: Habits;
	seed: number;
};

/** A deck on so many days is simulated whole; of a larger one only some cards are, and stand for the others. */
const mostCardDays = 180_000;
const cardsInAnyCase = 500;
const mostCards = 2_000;

/** Every which card of an outlook is simulated. */
export function everyIn({ deck, today, exam }: Outlook): number {
	const most = Math.max(cardsInAnyCase, Math.floor(mostCardDays / Math.max(1, exam.day - today)));
	return everyOf(deck.last.length, Math.min(mostCards, most));
}

/** The same outlook for every so many of its cards, with as small a share of the time; `cards` are their places. */
export function someOf(
	outlook: Outlook,
	every: number
): { outlook: Outlook; cards: number[]; share: number } {
	const { deck, exam, seconds, facts, putOff = [] } = outlook;
	const { deck: some, cards, share } = sampleOf(deck, every);
	const isOff = new Set(putOff);
	return {
		...{ cards, share },
		outlook: {
			...outlook,
			deck: some,
			exam: { day: exam.day, weights: exam.weights && pick(exam.weights, cards) },
			seconds: Array.from(seconds, (each) => each * share),
			facts: facts && pick(facts, cards),
			putOff: cards.flatMap((card, place) => (isOff.has(card) ? [place] : []))
		}
	};
}
