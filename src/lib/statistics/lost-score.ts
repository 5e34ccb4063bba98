/** What a topic is expected to cost in an exam; shares of the whole score, from 0 to 1. */
export type Cost = {
	topic: string;
	cards: number;
	/** How much of the score the topic is worth, and how much of that will probably be missing. */
	worth: number;
	lost: number;
};

/** A card of an exam, with the topic it is of, how much it counts and how likely it is to be known then. */
export type Counted = { topic: string; weight: number; known: number };

/** What each topic costs, the dearest first; topics that count nothing are left out. */
export function lostScore(cards: readonly Counted[]): Cost[] {
	const whole = cards.reduce((sum, { weight }) => sum + weight, 0);
	const topics = new Map<string, Cost>();
	for (const { topic, weight, known } of cards) {
		if (weight <= 0) continue;
		const cost = topics.get(topic) ?? { topic, cards: 0, worth: 0, lost: 0 };
		topics.set(topic, cost);
		cost.cards += 1;
		cost.worth += weight / whole;
		cost.lost += (weight * (1 - known)) / whole;
	}
	return [...topics.values()].sort((a, b) => b.lost - a.lost);
}
