import type { Card, Span } from '#lib/facts/fact.ts';

/** A stretch of a document with its own characters: `text` is the slice from `start` to `end`. */
export type Quotation = Span & { text: string };

/** What made a card: a rule, by the kind of fact that it looks for, or a language model. */
export type FactKind =
	| 'date'
	| 'acronym'
	| 'superlative'
	| 'role'
	| 'list'
	| 'term'
	| 'definition'
	| 'number'
	| 'person'
	| 'place'
	| 'cause'
	| 'relation'
	| 'claim'
	| 'model';

/** A card that was made of a passage and has yet to pass the gate; `answer` is where the answer stands in the quote. */
export type Candidate = { kind: FactKind; quote: Quotation; answer: Quotation; card: Card };

export function quotation(text: string, { start, end }: Span): Quotation {
	return { start, end, text: text.slice(start, end) };
}

/** The same stretch, told from the document's start rather than its sentence's. */
export function moved({ start, end, text }: Quotation, by: number): Quotation {
	return { start: start + by, end: end + by, text };
}
