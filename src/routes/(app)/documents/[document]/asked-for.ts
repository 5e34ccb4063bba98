import type { Span } from '#lib/facts/fact.ts';

/** What an address of a document asks to be shown: a passage by its span or by an offset in it, a page or a part by its number. */
export type AskedFor =
	| { kind: 'quote'; span: Span }
	| { kind: 'passage'; at: number }
	| { kind: 'page'; page: number }
	| { kind: 'part'; part: number };

/** Reads `quote=120-188`, `at=120`, `make=120`, `page=3` or `part=2`, numbers from 1; null when nothing of that is there. */
export function askedFor(query: URLSearchParams): AskedFor | null {
	const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.get('quote') ?? '') ?? [];
	if (start !== undefined && Number(start) < Number(end))
		return { kind: 'quote', span: { start: Number(start), end: Number(end) } };
	const at = numberIn(query.get('at')) ?? numberIn(query.get('make'));
	if (at !== null) return { kind: 'passage', at };
	const page = numberIn(query.get('page'));
	if (page) return { kind: 'page', page };
	const part = numberIn(query.get('part'));
	return part ? { kind: 'part', part } : null;
}

function numberIn(text: string | null): number | null {
	return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
