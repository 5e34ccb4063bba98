import { areOfOne, areOpposed, settled, type Claim } from './claims.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Likeness } from './likeness.ts';

/** Two texts place the same thing at different ends of a scale. */
export function opposedClaims({ fact, passage, likeness }: Pair): Judgement | null {
	for (const one of settled(fact.claims))
		for (const other of settled(passage.claims))
			if (areOpposed(one, other) && speakOfOne(one, other, likeness))
				return { label: 'contrasts', fact: [one], passage: [other] };
	return null;
}

/** Two claims on reliance need the two countries, others one thing that both are said of, or else a rare common topic. */
function speakOfOne(one: Claim, other: Claim, { score, shared }: Likeness): boolean {
	if (one.scale === 'reliance')
		return shared.filter(({ term, isOwn }) => isOwn && term.startsWith('@')).length >= 2;
	if (areOfOne(one, other)) return score >= 0.1;
	if (one.isBound || other.isBound || (one.isAimed && other.isAimed)) return false;
	return score >= 0.12 && shared.some(({ weight, isTelling }) => weight >= 0.3 && isTelling);
}
