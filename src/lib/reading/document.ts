import type { Span } from '#lib/facts/fact.ts';

export type Format = 'pdf' | 'docx' | 'html' | 'epub' | 'md' | 'txt';

export type Source = { kind: 'pasted' } | { kind: 'file'; name: string; format: Format };

export type BlockKind = 'prose' | 'heading' | 'list' | 'table' | 'reference' | 'boilerplate' | 'caption';

/** Whether blocks of this kind are made of sentences. */
export function isRunning(kind: BlockKind): boolean {
	return kind === 'prose' || kind === 'list' || kind === 'caption';
}

/** A paragraph, heading, list item or the like, with the headings that it stands under, outermost first. */
export type Block = Span & { kind: BlockKind; headings: string[] };

/**
 * A text in its canonical form, never changed again. `blocks` are there when the file itself marked them;
 * `pages` are the offsets at which pages start, null where there are none.
 */
export type Document = {
	title: string;
	lang: string;
	text: string;
	blocks?: Block[];
	pages: number[] | null;
	source: Source;
};

/** What reading answers: a document, or a sentence that tells a student what is wrong. */
export type Reading = { document: Document } | { problem: string };
