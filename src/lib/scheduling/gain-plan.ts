import { isNew, type Deck } from './deck.ts';
import type { Expected } from './expected.ts';
import type { Formulas } from './formulas.ts';
import type { Plan } from './simulate.ts';

export type Exam = {
	/** The study day on which it is written, in the morning. */
	day: number;
	/** How much each card counts; each the same if none are given. */
	weights?: Float64Array;
};

/**
 * Each day the cards that bring most for the exam in a second:
 * gain = r x R(exam | recalled) + (1 - r) x R(exam | forgotten) - R(exam), with r the recall today. A new card counts 0
 * until it is learnt. Cards that bring nothing are left alone.
 */
export function byGain(exam: Exam, { recall, nextStability }: Formulas, about: Expected): Plan {
	return (deck, day) => {
		const left = exam.day - day;
		if (left <= 0) return [];
		const rates = new Float64Array(deck.last.length);
		const learnt = about.learnt.reduce(
			(total, { chance, stability }) => total + chance * recall(left, stability),
			0
		);
		const worth: number[] = [];
		for (let card = 0; card < rates.length; card++) {
			const gain = isNew(deck, card) ? learnt / about.learningSeconds : ofKnown(deck, card, day, left);
			rates[card] = gain * (exam.weights?.[card] ?? 1);
			if (rates[card]! > 0) worth.push(card);
		}
		return worth.sort((a, b) => rates[b]! - rates[a]! || a - b);
	};

	function ofKnown(deck: Deck, card: number, day: number, left: number): number {
		const [stability, difficulty] = [deck.stability[card]!, deck.difficulty[card]!];
		const waited = day - deck.last[card]!;
		if (waited <= 0) return 0;
		const now = recall(waited, stability);
		const good = nextStability(stability, difficulty, now, 3);
		const recalled = stability + (good - stability) * about.bonus;
		const forgotten = about.relearnt(nextStability(stability, difficulty, now, 1));
		const after = now * recall(left, recalled) + (1 - now) * recall(left, forgotten);
		const seconds = now * about.recalledSeconds + (1 - now) * about.forgottenSeconds;
		return (after - recall(waited + left, stability)) / seconds;
	}
}
