import { canonicalise } from './canonical.ts';
import type { Block, BlockKind, Document } from './document.ts';

/**
 * A stretch of a document on its way into the text: its own words in canonical form, how deep a heading is, what stands
 * before it (a bullet, a number), and the pages that start within it, by number from 0 and offset.
 */
export type Piece = {
	kind: BlockKind;
	text: string;
	depth: number;
	mark: string;
	starts?: { page: number; at: number }[];
};

/** What a reader makes of a file; an empty title is for others to find. */
export type Content = Pick<Document, 'title' | 'text' | 'blocks'> & { pages?: number[] };

export type Read = { content: Content } | { problem: string };

/** No text may be longer than this many characters. */
export const longestText = 8_000_000;

export const tooLong =
	'This text is longer than about 2,000 pages, more than Este reads at once. Please bring it in in parts.';

export function piece(kind: BlockKind, text: string, depth = 0, mark = ''): Piece {
	return { kind, text, depth, mark };
}

/** Words on one line, in canonical form. */
export function oneLine(text: string): string {
	return canonicalise(text.replace(/[\s\u0085]+/g, ' '));
}

/** The text that pieces make, with its blocks; pieces without words are left out. */
export function assemble(pieces: Piece[]): { text: string; blocks: Block[]; starts: number[] } {
	const parts: string[] = [];
	const blocks: Block[] = [];
	const starts: number[] = [];
	let length = 0;
	let above: Piece[] = [];
	let before: BlockKind | null = null;
	for (const one of pieces) {
		const { kind, depth, mark, text: own } = one;
		const isRow = kind === before && (kind === 'list' || kind === 'table');
		const lead = (length === 0 ? '' : isRow ? '\n' : '\n\n') + mark;
		const start = length + lead.length;
		for (const { page, at } of one.starts ?? []) starts[page] = start + at;
		if (own === '') continue;
		if (kind === 'heading') above = above.filter((heading) => heading.depth < depth);
		blocks.push({ start, end: start + own.length, kind, headings: above.map(({ text }) => text) });
		if (kind === 'heading') above = [...above, one];
		parts.push(lead, own);
		length = start + own.length;
		before = kind;
	}
	return { text: parts.join(''), blocks, starts };
}

/** Where each of so many pages starts; one without text starts where the next does. */
export function pageStarts(starts: number[], count: number, length: number): number[] {
	const pages: number[] = [];
	for (let page = count - 1, next = length; page >= 0; page--)
		pages[page] = next = Math.min(starts[page] ?? next, next);
	if (count > 0) pages[0] = 0;
	return pages;
}
