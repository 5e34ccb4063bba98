import type { Span } from '#lib/facts/fact.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Profile } from './profile.ts';
import { areNearlySame } from './shingles.ts';

/**
 * Two texts in nearly the same words with other numbers in them: with one, they are openly at odds; with another year or
 * several, they may speak of other times or cases.
 */
export function altered({ fact, passage }: Pair): Judgement | null {
	if (!areNearlySame(fact.words, passage.words)) return null;
	const [ours, theirs] = [onlyIn(fact, passage), onlyIn(passage, fact)];
	if (ours.length === 0 || theirs.length === 0) return null;
	const isOne = ours.length === 1 && theirs.length === 1;
	const isDated = [...fact.years, ...passage.years].some(({ start }) =>
		[...ours, ...theirs].some((each) => each.start === start)
	);
	return { label: isOne && !isDated ? 'contrasts' : 'differs', fact: ours, passage: theirs };
}

/** The numbers of a text that another has not. */
function onlyIn({ words }: Profile, other: Profile): Span[] {
	const known = new Set(other.words.map(({ lower }) => lower));
	return words
		.filter(({ lower }) => /^\d/.test(lower) && !known.has(lower))
		.map(({ start, end }) => ({ start, end }));
}
