import type { Engine, State } from '#lib/scheduling/engine.ts';
import { elapsedDays } from '#lib/scheduling/memory.ts';

/** So many cards of a topic that stand alike; `state` is null for cards never seen. */
export type Held = { topic: string; cards: number; state: State | null; lastDay: number | null };

/** How well something is known, in shares of all its cards from 0 to 1. */
export type Mastery = {
	cards: number;
	seen: number;
	/** What would be known today; a card never seen counts as forgotten. */
	now: number;
	/** The same, with the recall of few met cards drawn towards that of their course; never above the coverage. */
	likely: number;
	coverage: number;
	/** Cards that will probably be remembered for three weeks or more. */
	durable: number;
};

/** A stability that lasts: recall falls to 90 % after so many days. */
export const durableDays = 21;

/** The recall of the course's met cards weighs in a topic as much as so many cards. */
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
		topics.set(topic, { ...shares, likely: shares.coverage * recallOfMet(shares, whole) });
	}
	return { whole, topics };
}

/** What was not met is no matter of chance, so only the recall of what was met is drawn towards the course. */
function recallOfMet({ cards, seen, now }: Mastery, whole: Mastery): number {
	const mean = whole.seen === 0 ? 0 : (whole.now * whole.cards) / whole.seen;
	return (now * cards + pull * mean) / (seen + pull);
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
