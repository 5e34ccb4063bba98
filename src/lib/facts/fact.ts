/** UTF-16 offsets into a document's text, end exclusive. */
export type Span = { start: number; end: number };

export const stances = ['supports', 'contrasts', 'differs', 'mentions'] as const;

/** How a quotation stands towards a fact; `differs` is in date or scope. */
export type Stance = (typeof stances)[number];

/** An exact quotation: the document's `text.slice(start, end) === quote`. The note says why it has its stance. */
export type Citation = Span & { document: string; quote: string; stance: Stance; note?: string };

export const cardKinds = ['question', 'cloze', 'list'] as const;

export type CardKind = (typeof cardKinds)[number];

/** Stands in a cloze's prompt, once, where its answer belongs. */
export const gap = '____';

/** A list's answer is its items joined by line ends; `accepted` are other wordings that count as right. */
export type Card = { kind: CardKind; prompt: string; answer: string; accepted: string[] };

/** One statement worth remembering and the quotations that it rests on. */
export type Fact = { statement: string; citations: Citation[] };

export function isStance(word: string): word is Stance {
	return (stances as readonly string[]).includes(word);
}

/** The parts of an answer that are to be recalled: a list's items, otherwise the whole. */
export function answerParts(card: Pick<Card, 'kind' | 'answer'>): string[] {
	return card.kind === 'list' ? card.answer.split('\n') : [card.answer];
}
