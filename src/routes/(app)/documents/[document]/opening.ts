import type { Span } from '#lib/facts/fact.ts';
import { partAt, parts } from '#lib/reading/parts.ts';
import type { AskedFor } from './asked-for.ts';

/** A text cut into parts, with the number, from 0, of the one that is opened. */
export type Opening = { parts: Span[]; here: number };

/** Opens a text where the address asks for it; `otherwise` is the offset when it does not. */
export function open(
	text: string,
	headings: Span[],
	pages: number[] | null,
	asked: AskedFor | null,
	otherwise: number
): Opening {
	const all = parts(
		text,
		headings.map(({ start }) => start)
	);
	return { parts: all, here: numberOf(all, pages, asked, otherwise) };
}

function numberOf(all: Span[], pages: number[] | null, asked: AskedFor | null, otherwise: number): number {
	switch (asked?.kind) {
		case 'quote':
			return partAt(all, asked.span.start);
		case 'passage':
			return partAt(all, asked.at);
		case 'page':
			return partAt(all, pages?.[Math.min(asked.page, pages.length) - 1] ?? 0);
		case 'part':
			return Math.min(asked.part, all.length) - 1;
		case undefined:
			return partAt(all, otherwise);
	}
}

/** The pages, from 1, that lie in a span of a text, if it has pages. */
export function pagesIn(
	pages: number[] | null,
	{ start, end }: Span
): { first: number; last: number } | null {
	if (!pages || pages.length === 0) return null;
	const before = (offset: number) => pages.filter((page) => page < offset).length;
	return { first: Math.max(1, before(start + 1)), last: Math.max(1, before(end)) };
}
