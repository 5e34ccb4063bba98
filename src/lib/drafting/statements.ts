import type { Candidate } from './candidate.ts';
import { claimCard } from './claims.ts';
import type { Placed } from './context.ts';
import { cuedGap, mayTellOfWhat } from './cued-gap.ts';
import { mayTellWho, personCard } from './person-cards.ts';
import { mayTellWhere, placeGap } from './place-gap.ts';
import type { Reason } from './reasons.ts';

/** Cards from a plain statement: for who did it, where, why or of what, and for what it is about. */
export function statementCards(placed: Placed): Candidate[] | Reason | null {
	const { sentence } = placed;
	const mayTell = mayTellWho(sentence) || mayTellWhere(sentence) || mayTellOfWhat(sentence);
	const made = mayTell ? [personCard(placed), placeGap(placed), cuedGap(placed)] : [];
	const cards = made.filter((card) => card !== null);
	return cards.length > 1 ? cards : [...cards, ...(claimOf(placed) ?? [])];
}

function claimOf(placed: Placed): Candidate[] | null {
	const claim = claimCard(placed);
	return claim && [claim];
}
