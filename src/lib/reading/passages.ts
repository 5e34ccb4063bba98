import type { Span } from '#lib/facts/fact.ts';
import { blocksOf } from './blocks.ts';
import { isRunning, type Block, type Document } from './document.ts';
import { notesIn, type Note } from './notes.ts';
import { sentences } from './sentences.ts';

/** One sentence, with the block that it stands in and the footnote marks in it. */
export type Passage = Span & { block: Block; notes: Note[] };

/**
 * Every sentence of a document, in order. What is not running text is there too, a block at a time, so that nothing
 * goes missing.
 */
export function passages(document: Document): Passage[] {
	return blocksOf(document).flatMap((block) =>
		spansOf(document.text, block).map(({ start, end }) => ({
			start,
			end,
			block,
			notes: notesAt(document.text, start, end)
		}))
	);
}

function spansOf(text: string, { kind, start, end }: Block): Span[] {
	return isRunning(kind) ? sentences(text, start, end) : [{ start, end }];
}

function notesAt(text: string, start: number, end: number): Note[] {
	return notesIn(text.slice(start, end)).map((note) => ({ at: note.at + start, text: note.text }));
}
