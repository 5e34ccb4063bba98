import { diceFor, shuffled } from '#lib/facts/dice.ts';
import type { MaterialFact } from './material.ts';
import type { Order } from './order.ts';

/** The facts in the order in which they are asked: the least known first, or the topics in turn. */
export function inTurn(facts: MaterialFact[], { seed, weakness }: Order): MaterialFact[] {
	const mixed = shuffled(facts, diceFor(seed, 'facts'));
	if (!weakness) return topicsInTurn(mixed);
	const worst = new Map(
		mixed.map((fact) => [fact, Math.max(0, ...fact.cards.map(({ id }) => weakness(id)))])
	);
	return mixed.sort((a, b) => (worst.get(b) ?? 0) - (worst.get(a) ?? 0));
}

function topicsInTurn(facts: MaterialFact[]): MaterialFact[] {
	const topics = new Map<string | null, MaterialFact[]>();
	for (const fact of facts) {
		const topic = topics.get(fact.topic);
		if (topic) topic.push(fact);
		else topics.set(fact.topic, [fact]);
	}
	const rounds = [...topics.values()].flatMap((topic) => topic.map((fact, round) => ({ fact, round })));
	return rounds.sort((a, b) => a.round - b.round).map(({ fact }) => fact);
}
