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
	const claim = claimCard(placed);
	if (!mayTellWho(sentence) && !mayTellWhere(sentence) && !mayTellOfWhat(sentence)) return claim && [claim];
	const { context } = placed;
	if ('reason' in context) return claim ? [claim] : context.reason;
	const { notes } = context;
	const person = personCard(placed, notes);
	const made = [person, placeGap(sentence, notes), cuedGap(sentence, notes), claim].filter(
		(card) => card !== null
	);
	return made.length > 0 ? made : null;
}
