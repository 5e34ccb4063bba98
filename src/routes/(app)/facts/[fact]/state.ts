import { inWords } from '#lib/scheduling/words.ts';
import type { FactCard } from '#lib/server/one-fact.ts';

/** Where a learner stands with a card, in plain words. */
export function state(card: FactCard, now: number): string {
	if (card.status === 'draft') return 'A draft, not accepted yet';
	if (card.suspended) return 'Not asked any more, until you take it up again';
	if (card.standing === 'new' || card.dueIn === null) return 'New: you have not met it yet';
	if (card.dueAt !== null) return learning(card.dueAt, now);
	if (card.dueIn <= 0) return 'Due today';
	return `You will probably remember this for ${inWords({ days: card.dueIn, minutes: null })}`;
}

function learning(dueAt: number, now: number): string {
	const minutes = Math.ceil((dueAt - now) / 60_000);
	if (minutes <= 0) return 'Being learnt: due now';
	return `Being learnt: it comes back in ${inWords({ days: 0, minutes })}`;
}
