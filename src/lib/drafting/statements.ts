import type { Candidate } from './candidate.ts';
import { claimQuestion } from './claims.ts';
import type { Placed } from './context.ts';
import type { Reason } from './reasons.ts';
import { cuedGap } from './cued-gap.ts';

/** A card from a statement that holds in general: for what it is about, or for what stands in a relation to that. */
export function statementCards(placed: Placed): Candidate[] | Reason | null {
	const { sentence } = placed;
	const claim = claimQuestion(placed);
	const { context } = placed;
	if ('reason' in context) return claim ? [claim] : context.reason;
	const relation = cuedGap(sentence, context.notes);
	const made = [relation, claim].filter((card) => card !== null);
	return made.length > 0 ? made : null;
}
