import type { Span } from '#lib/facts/fact.ts';
import type { Standing } from '#lib/scheduling/standing.ts';

/** A passage and how much it matters; 0: not at all. */
export type Weighed = Span & { weight: number };

/** A quotation that a fact with cards rests on, and how the fact stands. */
export type Quoted = Span & { standing: Standing };

/** How much of what matters in a document is known, in shares from 0 to 1; each holds the ones before it. */
export type Coverage = {
	known: number;
	/** Known, fading or being learnt. */
	met: number;
	/** There is a card, met or not. */
	carded: number;
	/** Passages that matter, and those of them with a known card. */
	passages: number;
	knownPassages: number;
};

/**
 * Both in the order of the text. A passage on which several facts rest counts as the one that is known best. Null when
 * nothing in the document matters.
 */
export function coverage(passages: readonly Weighed[], quoted: readonly Quoted[]): Coverage | null {
	const sums = { none: 0, new: 0, learning: 0, fading: 0, known: 0 };
	let [count, knownPassages] = [0, 0];
	let open: Quoted[] = [];
	let next = 0;
	for (const { start, end, weight } of passages) {
		for (let each = quoted[next]; each && each.start < end; each = quoted[++next]) open.push(each);
		open = open.filter((each) => each.end > start);
		if (weight === 0) continue;
		const best = standings.findLast((standing) => open.some((each) => each.standing === standing)) ?? 'none';
		sums[best] += best === 'none' ? weight : Math.max(weight, cardedWeight);
		count += 1;
		if (best === 'known') knownPassages += 1;
	}
	const met = sums.known + sums.fading + sums.learning;
	const total = met + sums.new + sums.none;
	if (total === 0) return null;
	return {
		known: sums.known / total,
		met: met / total,
		carded: (met + sums.new) / total,
		passages: count,
		knownPassages
	};
}

/** What a passage counts that a fact rests on, or from which a card could be drafted. */
export const cardedWeight = 2;

/** From the worst to the best. */
const standings: Standing[] = ['new', 'learning', 'fading', 'known'];
