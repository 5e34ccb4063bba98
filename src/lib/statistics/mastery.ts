import type { Engine, State } from '#lib/scheduling/engine.ts';
import { elapsedDays } from '#lib/scheduling/memory.ts';

/** So many cards of a topic that stand alike; `state` is null for cards never seen. */
export type Held = { topic: string; cards: number; state: State | null; lastDay: number | null };

/** How well something is known, in shares of all its cards from 0 to 1. */
export type Mastery = {
	cards: number;
	seen: number;
	/** What would come back today; a card never seen counts as forgotten. */
	now: number;
	/** The same, with a few cards drawn towards the mean of their course. */
	likely: number;
	coverage: number;
	/** Cards that will probably be remembered for three weeks or more. */
	durable: number;
};

/** Recall falls to 90 % after that many days. */
const durableDays = 21;

/** The mean of the course weighs in a topic as much as so many cards. */
const pull = 5;

/** The mastery of each topic of one course, and of the course as a whole. */
export function mastery(
	held: readonly Held[],
	engine: Engine,
	today: number
): { whole: Mastery; topics: Map<string, Mastery> } {
	const whole = sharesOf(held, engine, today);
	const topics = new Map<string, Mastery>();
	for (const topic of new Set(held.map((one) => one.topic))) {
		const shares = sharesOf(
			held.filter((one) => one.topic === topic),
			engine,
			today
		);
		const sum = shares.now * shares.cards;
		topics.set(topic, { ...shares, likely: (sum + pull * whole.now) / (shares.cards + pull) });
	}
	return { whole, topics };
}

function sharesOf(held: readonly Held[], engine: Engine, today: number): Mastery {
	let [cards, seen, recalled, durable] = [0, 0, 0, 0];
	for (const one of held) {
		cards += one.cards;
		if (!one.state) continue;
		seen += one.cards;
		recalled += one.cards * engine.recall(one.state, elapsedDays(one, today));
		if (one.state.stability >= durableDays) durable += one.cards;
	}
	const share = (part: number) => (cards === 0 ? 0 : part / cards);
	const now = share(recalled);
	return { cards, seen, now, likely: now, coverage: share(seen), durable: share(durable) };
}
