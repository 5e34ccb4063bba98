import type { Span } from '#lib/facts/fact.ts';
import type { Pair } from './judgement.ts';
import type { Profile } from './profile.ts';
import type { Word } from './words.ts';

/** A term that two texts share: how much it tells, and at which of their words it stands; nowhere, if only the context has it. */
export type Anchor = { term: string; weight: number; fact: number[]; passage: number[] };

/** What two texts have in common, and how much of it stands round a word of the one and a word of the other. */
export type Anchors = { all: Anchor[]; around: (fact: number, passage: number) => number };

/** What every passage speaks of ties two of them together not at all. */
const common = Math.LN2;

/** With so many words between, a shared term counts about a third. */
const reach = 5;
const elsewhere = 6;
/** Long sentences have much round every word. */
const most = 0.5;
const clauseApart = 3;

export function anchorsOf({ fact, passage, likeness }: Pair): Anchors {
	const all = likeness.shared
		.filter(({ term, rarity }) => !/^[#\d]/.test(term) && rarity > common)
		.map(({ term, rarity, weight }) => ({
			term,
			weight: (rarity - common) * Math.min(1, weight),
			fact: placesOf(fact, term),
			passage: placesOf(passage, term)
		}));
	return { all, around };

	function around(ours: number, theirs: number): number {
		const sum = all
			.filter((one) => !one.fact.includes(ours) && !one.passage.includes(theirs))
			.reduce((sum, one) => {
				const steps = far(fact.words, ours, one.fact) + far(passage.words, theirs, one.passage);
				return sum + one.weight * Math.exp(-steps / reach);
			}, 0);
		return Math.min(most, sum);
	}
}

/** The word that a span begins in, by its place. */
export function wordAt({ words }: Profile, { start }: Span): number {
	const at = words.findIndex(({ end }) => end > start);
	return at === -1 ? words.length - 1 : at;
}

function placesOf(profile: Profile, term: string): number[] {
	return (profile.terms.get(term)?.spans ?? []).map((span) => wordAt(profile, span));
}

/** How many words lie between, those of another clause counted as further off. */
function far(words: Word[], from: number, all: number[]): number {
	if (all.length === 0) return elsewhere;
	return Math.min(
		...all.map((at) => Math.abs(at - from) + (words[at]?.clause === words[from]?.clause ? 0 : clauseApart))
	);
}
