import type { Candidate } from './candidate.ts';
import type { Placed } from './context.ts';
import { cuedGap, mayTellOfWhat } from './cued-gap.ts';
import { mayTellWho, personCard } from './person-cards.ts';
import { mayTellWhere, placeGap } from './place-gap.ts';
import type { Reason } from './reasons.ts';

/** Cards from a plain statement: for who did it, where, why or of what. */
export function statementCards(placed: Placed): Candidate[] | Reason | null {
	const { sentence } = placed;
	if (!(mayTellWho(sentence) || mayTellWhere(sentence) || mayTellOfWhat(sentence))) return null;
	return [personCard(placed), placeGap(placed), cuedGap(placed)].filter((card) => card !== null);
}
