import type { Span } from '#lib/facts/fact.ts';
import type { Mark } from '#lib/server/facts.ts';

/** The quotation that a link leads to, which need not be a fact's; `named` is its span, such as `120-188`. */
export function comeFor(named: string | null, text: string): Mark[] {
	const span = spanOf(named);
	if (!span || span.start >= span.end || span.end > text.length) return [];
	return [{ ...span, factId: noFact, statement: '', stance: 'mentions', standing: 'new' }];
}

/** Stands where a mark has no fact. */
export const noFact = '';

function spanOf(named: string | null): Span | null {
	const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(named ?? '') ?? [];
	return start === undefined ? null : { start: Number(start), end: Number(end) };
}
