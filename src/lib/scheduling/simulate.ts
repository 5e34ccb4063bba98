import type { Dice } from '#lib/facts/dice.ts';
import { copyOf, isNew, type Deck } from './deck.ts';
import type { Grade } from './engine.ts';
import type { Formulas } from './formulas.ts';
import { longestInterval } from './fuzz.ts';
import { drawGrade, type ByGrade, type Habits } from './habits.ts';

/** Which cards to ask on a day, the most pressing first: as many as there might be time for. It sees what is believed. */
export type Plan = (believed: Deck, day: number) => ArrayLike<number>;

export type Course = {
	/** From this study day up to the other, which is not studied any more. */
	from: number;
	until: number;
	/** How long is studied on a day, in seconds: begun while there is time, as one does. */
	seconds: (day: number) => number;
	/** What a day takes over its time is taken off the next ones. */
	isCarriedOver?: boolean;
	/** At which recall a card is due again. */
	desiredRetention: number;
	habits: Habits;
	/** What is believed of the learner's memory. */
	belief: Formulas;
	/** How it is, if it is otherwise, with the deck as it is at the start. */
	truth?: { formulas: Formulas; deck: Deck };
	/** Hears of every card that is asked, before it is answered. */
	watch?: (card: number, day: number, isNew: boolean) => void;
};

export type Simulated = {
	/** The decks at the end: as believed, and as it is. */
	believed: Deck;
	actual: Deck;
	/** In all. */
	seconds: number;
	answers: number;
};

/** Steps that a card goes through on the day it is learnt, or forgotten; nobody is asked more often than so many times more. */
const steps = { learning: 2, relearning: 1 };
const mostRepeats = 5;

/**
 * A learner who studies day after day by a plan: answers are drawn by the recall that is true, and what is believed
 * follows from the answers. The model of a day is that of fsrs-rs: an answer with all its learning steps at once.
 */
export function simulate(deck: Deck, plan: Plan, course: Course, dice: Dice): Simulated {
	const { belief, habits, desiredRetention } = course;
	const truth = course.truth?.formulas ?? belief;
	const believed = copyOf(deck);
	const actual = course.truth ? copyOf(course.truth.deck) : believed;
	const isKnown = actual === believed;
	let seconds = 0;
	let answers = 0;
	let over = 0;

	for (let day = course.from; day < course.until; day++) {
		const budget = course.seconds(day) - over;
		over = Math.max(0, -budget);
		if (budget <= 0) continue;
		const cards = plan(believed, day);
		let spent = 0;
		for (let place = 0; place < cards.length && spent <= budget; place++) {
			spent += ask(cards[place]!, day);
			answers++;
		}
		seconds += spent;
		if (course.isCarriedOver) over = Math.max(0, spent - budget);
	}
	return { believed, actual, seconds, answers };

	/** Answers with the seconds it took. */
	function ask(card: number, day: number): number {
		const fresh = isNew(believed, card);
		course.watch?.(card, day, fresh);
		const spent = fresh ? learn(card) : review(card, day);
		believed.last[card] = day;
		actual.last[card] = day;
		const interval = Math.round(belief.interval(believed.stability[card]!, desiredRetention));
		believed.interval[card] = Math.min(longestInterval, Math.max(1, interval));
		believed.due[card] = day + believed.interval[card]!;
		return spent;
	}

	function learn(card: number): number {
		const grade = drawGrade(habits.first, dice());
		start(believed, belief, card, grade);
		if (!isKnown) start(actual, truth, card, grade);
		const { first, times } = { first: habits.seconds.learning[grade - 1]!, times: habits.seconds.learning };
		return first + repeat(card, grade, steps.learning - (grade > 2 ? 1 : 0), habits.learning, times);
	}

	function review(card: number, day: number): number {
		const recall = truth.recall(Math.max(0, day - actual.last[card]!), actual.stability[card]!);
		const isForgotten = dice() >= recall;
		const grade: Grade = isForgotten ? 1 : drawGrade([0, ...habits.recalled], dice());
		const expected = isKnown
			? recall
			: belief.recall(Math.max(0, day - believed.last[card]!), believed.stability[card]!);
		move(believed, belief, card, expected, grade);
		if (!isKnown) move(actual, truth, card, recall, grade);
		const first = habits.seconds.review[grade - 1]!;
		if (!isForgotten) return first;
		return first + repeat(card, 1, steps.relearning, habits.relearning, habits.seconds.relearning);
	}

	/** The rest of the steps, until so many are passed in a row. */
	function repeat(
		card: number,
		grade: Grade,
		to: number,
		chances: Habits['learning'],
		times: ByGrade
	): number {
		let spent = 0;
		let passed = 0;
		let last = grade;
		for (let count = 0; count < mostRepeats && passed < to && last < 4; count++) {
			last = drawGrade(chances[last - 1]!, dice());
			again(believed, belief, card, last);
			if (!isKnown) again(actual, truth, card, last);
			spent += times[last - 1]!;
			if (last > 2) passed++;
			else if (last === 1) passed = 0;
		}
		return spent;
	}
}

function start(deck: Deck, { firstStability, firstDifficulty }: Formulas, card: number, grade: Grade): void {
	deck.stability[card] = firstStability(grade);
	deck.difficulty[card] = firstDifficulty(grade);
}

function move(deck: Deck, formulas: Formulas, card: number, recall: number, grade: Grade): void {
	const [stability, difficulty] = [deck.stability[card]!, deck.difficulty[card]!];
	deck.stability[card] = formulas.nextStability(stability, difficulty, recall, grade);
	deck.difficulty[card] = formulas.nextDifficulty(difficulty, grade);
}

function again(deck: Deck, formulas: Formulas, card: number, grade: Grade): void {
	deck.stability[card] = formulas.sameDayStability(deck.stability[card]!, grade);
	deck.difficulty[card] = formulas.nextDifficulty(deck.difficulty[card]!, grade);
}
