/** Cards that were met, so many of a stretch; `upTo` is its end, which belongs to the next one, and null where it is open. */
export type Stretch = { from: number; upTo: number | null; cards: number };

/** How firmly the met cards are remembered, and how hard they are. */
export type Strengths = {
	cards: number;
	/** By stability: the days after which recall has fallen to 90 %. */
	stability: Stretch[];
	/** By difficulty, from 1 to 10. */
	difficulty: Stretch[];
};

/** Where the stretches of stability end, in days. */
export const stabilityEnds = [1, 3, 8, 30, 90, 365];
export const difficultyEnds = [2, 3, 4, 5, 6, 7, 8, 9];

/** From 7 on a card is hard. */
export const hard = 7;

/** A card, or several that were counted together. */
type Counted = { stability: number; difficulty: number; cards?: number };

/** Adds up cards. */
export function strengths(counted: readonly Counted[]): Strengths {
	return {
		cards: counted.reduce((sum, { cards = 1 }) => sum + cards, 0),
		stability: stretches(stabilityEnds, 0, counted, ({ stability }) => stability),
		difficulty: stretches(difficultyEnds, 1, counted, ({ difficulty }) => difficulty)
	};
}

function stretches(
	ends: readonly number[],
	least: number,
	counted: readonly Counted[],
	of: (one: Counted) => number
): Stretch[] {
	const all = [...ends, null].map((upTo, at): Stretch => ({ from: ends[at - 1] ?? least, upTo, cards: 0 }));
	for (const one of counted) {
		const at = ends.findLastIndex((end) => of(one) >= end) + 1;
		all[at]!.cards += one.cards ?? 1;
	}
	return all;
}

/** The fewest neighbouring stretches that hold more than half of the cards; of several the fullest. */
export function mostOf(all: readonly Stretch[]): Stretch | null {
	const total = all.reduce((sum, { cards }) => sum + cards, 0);
	if (total === 0) return null;
	for (let count = 1; ; count++) {
		const runs = all.slice(0, all.length - count + 1).map((first, at) => ({
			from: first.from,
			upTo: all[at + count - 1]!.upTo,
			cards: all.slice(at, at + count).reduce((sum, { cards }) => sum + cards, 0)
		}));
		const fullest = runs.reduce((most, run) => (run.cards > most.cards ? run : most));
		if (fullest.cards * 2 > total) return fullest;
	}
}
