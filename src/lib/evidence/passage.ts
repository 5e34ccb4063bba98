import type { Passage } from '#lib/reading/passages.ts';

/** A sentence with the paragraph that it stands in. */
export type EvidencePassage = Pick<Passage, 'start' | 'end' | 'block'>;

/** A document as far as its passages are concerned; `date` is when it was written, as far as that is known. */
export type EvidenceDocument = {
	id: string;
	title: string;
	text: string;
	lang: string;
	date: string | null;
	passages: EvidencePassage[];
};

/** One passage of a document, by its place among them. */
export type Place = { document: EvidenceDocument; at: number };

/** The passages that can be related to a fact. */
export function placesIn(document: EvidenceDocument): Place[] {
	return document.passages.flatMap((passage, at) => (isTelling(passage) ? [{ document, at }] : []));
}

/** Sentences can be related to a fact, but no headings, tables, references or leftovers of a page. */
export function isTelling({ start, end, block }: EvidencePassage): boolean {
	return telling.has(block.kind) && end - start >= shortest;
}

const telling = new Set(['prose', 'list', 'caption']);
const shortest = 12;

/** What a passage says, in the document's own characters. */
export function textAt({ document, at }: Place): string {
	const { start = 0, end = 0 } = document.passages[at] ?? {};
	return document.text.slice(start, end);
}

/** Places in an order that does not depend on how documents came in. */
export function byPlace(one: Place, other: Place): number {
	if (one.document.id !== other.document.id) return one.document.id < other.document.id ? -1 : 1;
	return one.at - other.at;
}
