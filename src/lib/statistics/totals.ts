import type { CardPast } from './card-past.ts';
import { spentMs } from './pace.ts';
import { noTrials, tell, type Tally } from './tally.ts';

/** What a study day saw. */
export type DayTotal = {
	/** In sittings and in quizzes. */
	answers: number;
	/** What they took, as far as it is known. */
	spentMs: number;
	tally: Tally;
};

export type CardTotal = { tally: Tally; waits: CardPast['waits'] };

/** What a learner's whole log adds up to. */
export type Totals = {
	/** Each study day with an answer. */
	days: Map<number, DayTotal>;
	/** By the hour of the day, 24 of them. */
	hours: Tally[];
	/** By what was predicted, in ten equal parts from 0 to 1. */
	bins: Tally[];
	/** Each card that was ever answered. */
	cards: Map<string, CardTotal>;
};

export function noTotals(): Totals {
	const some = (length: number) => Array.from({ length }, noTrials);
	return { days: new Map(), hours: some(24), bins: some(10), cards: new Map() };
}

/** Adds the past of a card to the totals, which do not hold it yet. */
export function add(totals: Totals, card: string, past: CardPast): void {
	if (past.answers.length === 0) return;
	const tally = noTrials();
	for (const trial of past.trials) tell(tally, trial, 1);
	totals.cards.set(card, { tally, waits: past.waits });
	put(totals, past, 1);
}

/** Takes the past of a card out of the totals that hold it. */
export function remove(totals: Totals, card: string, past: CardPast): void {
	totals.cards.delete(card);
	put(totals, past, -1);
}

function put({ days, hours, bins }: Totals, { answers, trials }: CardPast, times: 1 | -1): void {
	for (const { day, tookMs } of answers) {
		const total = days.get(day) ?? { answers: 0, spentMs: 0, tally: noTrials() };
		days.set(day, total);
		total.answers += times;
		total.spentMs += times * spentMs(tookMs);
	}
	for (const trial of trials) {
		tell(days.get(trial.day)!.tally, trial, times);
		tell(hours[trial.hour]!, trial, times);
		tell(bins[binOf(trial.predicted)]!, trial, times);
	}
	for (const { day } of answers) if (days.get(day)?.answers === 0) days.delete(day);
}

/** Which of the ten parts a prediction falls into. */
export function binOf(predicted: number): number {
	return Math.min(9, Math.floor(predicted * 10));
}
