import type { Span } from '#lib/facts/fact.ts';

/** A piece of a quotation that is held against another: in both of them, against each other, or neither. */
export type HeldPiece = { text: string; kind: 'shared' | 'opposed' | null };

/** A quotation in pieces; where spans meet, what is opposed is marked. What lies outside the quotation is left out. */
export function markHeld(quote: string, shared: Span[], opposed: Span[]): HeldPiece[] {
	const pieces: HeldPiece[] = [];
	let from = 0;
	for (const { start, end, kind } of apart(shared, opposed, quote.length)) {
		if (start > from) pieces.push({ text: quote.slice(from, start), kind: null });
		pieces.push({ text: quote.slice(start, end), kind });
		from = end;
	}
	if (from < quote.length) pieces.push({ text: quote.slice(from), kind: null });
	return pieces;
}

type Marked = Span & { kind: 'shared' | 'opposed' };

/** In order, none within another. */
function apart(shared: Span[], opposed: Span[], length: number): Marked[] {
	const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= length;
	const first = oneAfterTheOther(opposed.filter(inside));
	const rest = shared.filter((span) => inside(span) && !first.some((each) => meet(each, span)));
	return [
		...first.map((span) => ({ ...span, kind: 'opposed' as const })),
		...oneAfterTheOther(rest).map((span) => ({ ...span, kind: 'shared' as const }))
	].sort((a, b) => a.start - b.start);
}

function oneAfterTheOther(spans: Span[]): Span[] {
	const kept: Span[] = [];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
		if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
	return kept;
}

function meet(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}
