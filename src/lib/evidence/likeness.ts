import { nearness } from '#lib/reading/meaning.ts';
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
 * How alike two texts are in what they speak of, from 0 to about 1: with what they stand in, by their `own` words alone,
 * by those of them that are `telling`, since few passages have them, and in what they mean, from -1 to 1, whatever words
 * say it. What they share comes with the most telling first.
 */
export type Likeness = { score: number; own: number; telling: number; meaning: number; shared: Shared[] };

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
	return {
		score: sum(shared) / most,
		own: sum(shared.filter(({ isOwn }) => isOwn)) / most,
		telling: tellingOf(fact, passage, shared, rarity),
		meaning: nearness(fact.meaning, passage.meaning),
		shared
	};
}

/** What most passages speak of counts next to nothing. */
const usual = 0.4;
const tellsAtLeast = 4;

function tellingOf(
	fact: Profile,
	passage: Profile,
	shared: Shared[],
	rarity: (term: string) => number
): number {
	const worth = (term: string, weight: number) => Math.max(0, rarity(term) - usual) * Math.min(1, weight);
	const whole = ({ terms }: Profile) =>
		[...terms]
			.filter(([term, { spans }]) => spans.length > 0 && !term.startsWith('#'))
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.reduce((sum, [term, { weight }]) => sum + worth(term, weight), 0);
	const both = shared
		.filter(({ term, isOwn }) => isOwn && !term.startsWith('#'))
		.reduce((sum, { term, weight }) => sum + worth(term, weight), 0);
	return both / Math.sqrt(Math.max(tellsAtLeast, whole(fact)) * Math.max(tellsAtLeast, whole(passage)));
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
