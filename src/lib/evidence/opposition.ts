import { areOpposed, settled, type Claim } from './claims.ts';
import { datedOtherwise } from './dated-events.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Likeness } from './likeness.ts';
import { onOtherDays } from './other-days.ts';

/**
 * Two texts are openly at odds: one says that a country relies on another and the other that it does not, each judges the
 * whole of what both speak of, as a strength and as a hindrance, or they put one event on different days.
 */
export function openlyOpposed(pair: Pair): Judgement | null {
	return opposedClaims(pair) ?? onOtherDays(pair) ?? inOtherYears(pair);
}

/** Both name one year for what happens once. */
function inOtherYears(pair: Pair): Judgement | null {
	const { fact, passage } = pair;
	return fact.years.length === 1 && passage.years.length === 1 ? datedOtherwise(pair) : null;
}

function opposedClaims({ fact, passage, likeness }: Pair): Judgement | null {
	for (const one of settled(fact.claims))
		for (const other of settled(passage.claims))
			if (areOpposed(one, other) && speakOfOne(one, other, likeness))
				return { label: 'contrasts', fact: [one], passage: [other] };
	return null;
}

function speakOfOne(one: Claim, other: Claim, { score, shared }: Likeness): boolean {
	if (one.scale === 'reliance')
		return shared.filter(({ term, isOwn }) => isOwn && term.startsWith('@')).length >= 2;
	if (one.isBound || other.isBound) return false;
	return score >= 0.12 && shared.some(({ weight, isTelling }) => weight >= 0.3 && isTelling);
}
