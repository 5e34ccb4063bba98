import type { Grade } from './engine.ts';
import { order, type Review } from './log.ts';

/** An answer in the history of a card: how many days after the one before it (0 for the first). */
export type Given = { grade: Grade; days: number };

/** What one answer teaches: its card's history up to it, at least two answers, the last on a later day. `at` in ms. */
export type Item = { at: number; history: Given[] };

/** An answer with the day it fell on, by whatever rule days are counted. */
export type Dated = { at: number; day: number; grade: Grade };

/** One item for each answer on a later day than the one before it, in the order of time. */
export function itemsOf(cards: Iterable<readonly Dated[]>): Item[] {
	const items: Item[] = [];
	for (const answers of cards) {
		const history: Given[] = [];
		let last: Dated | null = null;
		for (const answer of answers) {
			const days: number = last ? Math.max(0, answer.day - last.day) : 0;
			history.push({ grade: answer.grade, days });
			if (last && days > 0) items.push({ at: answer.at, history: history.slice() });
			last = answer;
		}
	}
	return items.sort((a, b) => a.at - b.at);
}

/** The answers of each card that tell of recall: no choices in a quiz, nothing undone, nothing before a reset. */
export function answersOf(reviews: readonly Review[]): Dated[][] {
	const undone = new Set(reviews.flatMap((review) => (review.kind === 'undone' ? [review.undoes] : [])));
	const cards = new Map<string, Dated[]>();
	for (const review of order(reviews)) {
		if (undone.has(review.id)) continue;
		if (review.kind === 'reset') cards.delete(review.card);
		if (review.kind !== 'answered' && review.kind !== 'typed') continue;
		const { card, at, studyDay: day, grade } = review;
		const known = cards.get(card);
		if (known) known.push({ at, day, grade });
		else cards.set(card, [{ at, day, grade }]);
	}
	return [...cards.values()];
}
