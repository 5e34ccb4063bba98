import { isNew, type Deck } from './deck.ts';
import type { Formulas } from './formulas.ts';
import type { Plan } from './simulate.ts';

/** Lower comes first. */
export type Order = (deck: Deck, card: number, day: number) => number;

/** What is due, in this order (as it fell due, if none is given), then new cards in theirs, each up to a number a day. */
export function byDueDate(
	limits: { reviews: number; fresh: number },
	order: Order = (deck, card) => deck.due[card]!
): Plan {
	return (deck, day) => {
		const due: number[] = [];
		const fresh: number[] = [];
		for (let card = 0; card < deck.last.length; card++) {
			if (isNew(deck, card)) {
				if (fresh.length < limits.fresh) fresh.push(card);
			} else if (deck.due[card]! <= day) due.push(card);
		}
		const keys = new Map(due.map((card) => [card, order(deck, card, day)]));
		due.sort((a, b) => keys.get(a)! - keys.get(b)!);
		return [...due.slice(0, limits.reviews), ...fresh];
	};
}

/** The likeliest to be forgotten first, as Este asks. */
export function byUrgency({ recall }: Formulas): Order {
	return (deck, card, day) => recall(Math.max(0, day - deck.last[card]!), deck.stability[card]!);
}
