import { isNew, type Deck } from './deck.ts';

/** Some cards of a deck, spread evenly over it, that stand for all of them. */
export type Sample = {
	deck: Deck;
	/** Their places in the whole deck, ascending. */
	cards: number[];
	/** How large a part of it they are. */
	share: number;
};

/** Every so many of the cards that were met, and of the first new ones, as many as there can be use for. */
export function sampleOf(deck: Deck, every: number, fresh = Infinity): Sample {
	const places = [...deck.last.keys()];
	const met = places.filter((card) => !isNew(deck, card));
	const unmet = places.filter((card) => isNew(deck, card)).slice(0, fresh);
	const cards = [met, unmet].flatMap((some) => some.filter((_, index) => index % every === 0));
	cards.sort((a, b) => a - b);
	return { cards, share: 1 / every, deck: deckFrom(deck, cards) };
}

/** For each card of a whole deck, the place in a sample of the one before it, of its own kind, that stands for it. */
export function standIns(deck: Deck, cards: readonly number[]): Int32Array {
	const last = { met: 0, unmet: 0 };
	let place = 0;
	return Int32Array.from(deck.last, (_, card) => {
		const kind = isNew(deck, card) ? 'unmet' : 'met';
		if (cards[place] === card) last[kind] = place++;
		return last[kind];
	});
}

/** How many of so many a day a sample takes on a day, counted from 0: in the long run as large a share of them. */
export function portion(number: number, share: number, day: number): number {
	if (!Number.isFinite(number)) return number;
	return Math.floor((day + 1) * number * share) - Math.floor(day * number * share);
}

/** The same of both limits of a day. */
export function portionOf(limits: { reviews: number; fresh: number }, share: number, day: number) {
	return { reviews: portion(limits.reviews, share, day), fresh: portion(limits.fresh, share, day) };
}

/** Every which card of so many is taken, so that there are no more than `most`. */
export function everyOf(cards: number, most: number): number {
	return Math.max(1, Math.ceil(cards / most));
}

/** What belongs to the chosen cards. */
export function pick(of: ArrayLike<number>, cards: readonly number[]): Float64Array {
	return Float64Array.from(cards, (card) => of[card]!);
}

function deckFrom({ stability, difficulty, last, due, interval }: Deck, cards: readonly number[]): Deck {
	return {
		stability: pick(stability, cards),
		difficulty: pick(difficulty, cards),
		last: pick(last, cards),
		due: pick(due, cards),
		interval: pick(interval, cards)
	};
}
