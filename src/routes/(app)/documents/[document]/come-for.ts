import type { Span } from '#lib/facts/fact.ts';
import type { Mark } from '#lib/server/facts.ts';
import type { AskedFor } from './asked-for.ts';

/** The passage that an address leads to, which need not be a fact's, as a mark; there is one at most. */
export function comeFor(asked: AskedFor | null, text: string, passages: Span[]): Mark[] {
	const span = spanOf(asked, passages);
	if (!span || span.end > text.length) return [];
	return [{ ...span, factId: noFact, statement: '', stance: 'mentions', standing: 'new' }];
}

/** Stands where a mark has no fact. */
export const noFact = '';

function spanOf(asked: AskedFor | null, passages: Span[]): Span | null {
	if (asked?.kind === 'quote') return asked.span;
	if (asked?.kind !== 'passage') return null;
	const passage = passages.find(({ start, end }) => start <= asked.at && asked.at < end);
	return passage ? { start: passage.start, end: passage.end } : null;
}
