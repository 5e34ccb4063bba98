/** Many cards as columns, for simulations. Days are whole study days, of any origin; a card never seen has a `last` of NaN. */
export type Deck = {
	stability: Float64Array;
	difficulty: Float64Array;
	/** The day of the last answer. */
	last: Float64Array;
	due: Float64Array;
	/** In days, as it was set when the card was answered last. */
	interval: Float64Array;
};

/** What a simulation has to know of a card: its memory and the day of its last answer, or that it is new. */
export type Starting = { stability: number; difficulty: number; lastDay: number; dueDay: number } | 'new';

export function deckOf(cards: readonly Starting[]): Deck {
	const column = (of: (card: Exclude<Starting, 'new'>) => number) =>
		Float64Array.from(cards, (card) => (card === 'new' ? NaN : of(card)));
	return {
		stability: column(({ stability }) => stability),
		difficulty: column(({ difficulty }) => difficulty),
		last: column(({ lastDay }) => lastDay),
		due: column(({ dueDay }) => dueDay),
		interval: column(({ lastDay, dueDay }) => dueDay - lastDay)
	};
}

export function copyOf(deck: Deck): Deck {
	const { stability, difficulty, last, due, interval } = deck;
	return {
		stability: stability.slice(),
		difficulty: difficulty.slice(),
		last: last.slice(),
		due: due.slice(),
		interval: interval.slice()
	};
}

export function isNew(deck: Deck, card: number): boolean {
	return Number.isNaN(deck.last[card]!);
}
