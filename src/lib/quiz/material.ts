import type { Card, Citation } from '#lib/facts/fact.ts';

/** What questions are made from: facts and documents, in the order of the course. */
export type Material = { documents: MaterialDocument[]; facts: MaterialFact[] };

/** `date` is when it was written, as far as that is known. */
export type MaterialDocument = { id: string; title: string; text: string; lang: string; date: string | null };

/** A card that a rule drafted has the rule's name; `isReviewed` when a learner has taken it as it stands. */
export type MaterialCard = Card & { id: string; rule: string | null; isReviewed?: boolean };

export type MaterialFact = {
	id: string;
	topic: string | null;
	statement: string;
	citations: Citation[];
	cards: MaterialCard[];
};
