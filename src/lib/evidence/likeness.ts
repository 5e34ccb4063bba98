import type { Profile } from './profile.ts';

/** A term that two texts share; `isOwn` when both name it themselves, `isPlain` when it is neither a name nor a number. */
export type Shared = {
	term: string;
	rarity: number;
	weight: number;
	isOwn: boolean;
	isPlain: boolean;
	isTelling: boolean;
};

/**
 * How alike two texts are in what they speak of, from 0 to about 1: with what they stand in, and by their `own` words
 * alone. What they share comes with the most telling first.
 */
export type Likeness = { score: number; own: number; shared: Shared[] };

export function likenessOf(fact: Profile, passage: Profile, rarity: (term: string) => number): Likeness {
	const shared = [...fact.terms]
		.flatMap(([term, { weight, spans }]) => {
			const other = passage.terms.get(term);
			if (!other) return [];
			const isOwn = spans.length > 0 && other.spans.length > 0;
			const isPlain = weight * other.weight <= 1.001 && !/^[@#\d]/.test(term);
			return [
				{
					term,
					rarity: rarity(term),
					weight: weight * other.weight,
					isOwn,
					isPlain,
					isTelling: rarity(term) >= 0.5 * rarity('')
				}
			];
		})
		.sort((a, b) => b.rarity * b.weight - a.rarity * a.weight || (a.term < b.term ? -1 : 1));
	const most = Math.sqrt(massOf(fact, rarity) * massOf(passage, rarity));
	const sum = (all: Shared[]) => all.reduce((total, { rarity, weight }) => total + rarity * weight, 0);
	return { score: sum(shared) / most, own: sum(shared.filter(({ isOwn }) => isOwn)) / most, shared };
}

/** Short texts would win by their shortness alone. */
const atLeast = 12;

function massOf({ terms }: Profile, rarity: (term: string) => number): number {
	const all = [...terms]
		.filter(([, { spans }]) => spans.length > 0)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	return Math.max(
		atLeast,
		all.reduce((sum, [term, { weight }]) => sum + weight * weight * rarity(term), 0)
	);
}
