import { gap } from '#lib/facts/fact.ts';
import { draft, type DraftedCard, type DraftedFact, type Report } from '#lib/drafting/draft.ts';
import type { BlockKind, Document, Reading } from '#lib/reading/document.ts';
import { passages } from '#lib/reading/passages.ts';
import { read, readPasted, type Tell } from '#lib/reading/read.ts';

/** A text as it came: a file's bytes with its name, or what was pasted. An empty title is the text's own. */
export type Brought = { title: string } & (
	{ kind: 'file'; bytes: Uint8Array; name: string } | { kind: 'pasted'; text: string }
);

/** A text that was read and drafted, ready to be stored. */
export type Prepared = {
	title: string;
	lang: string;
	text: string;
	/** The name of the file, or `pasted`. */
	source: string;
	passages: { start: number; end: number; kind: BlockKind; rejected: string | null }[];
	facts: { statement: string; start: number; end: number; quote: string; cards: DraftedCard[] }[];
	pages: number[] | null;
	report: Report;
};

export type Preparation = { problem: string } | { prepared: Prepared };

/** Reads a text and drafts cards from it; a sentence when it cannot be read. */
export async function prepare(brought: Brought, tell?: Tell): Promise<Preparation> {
	const reading = await readingOf(brought, tell);
	if ('problem' in reading) return reading;
	const { document } = reading;
	const { facts, rejected, report } = draft(document);
	const reasons = new Map(rejected.map(({ start, reason }) => [start, reason]));
	return {
		prepared: {
			title: titleOf(document, brought.title),
			lang: document.lang,
			text: document.text,
			source: document.source.kind === 'file' ? document.source.name : 'pasted',
			passages: passages(document).map(({ start, end, block }) => ({
				start,
				end,
				kind: block.kind,
				rejected: reasons.get(start) ?? null
			})),
			facts: facts.map((fact) => ({
				statement: statementOf(fact),
				start: fact.quote.start,
				end: fact.quote.end,
				quote: fact.quote.text,
				cards: fact.cards
			})),
			pages: document.pages,
			report
		}
	};
}

async function readingOf(brought: Brought, tell?: Tell): Promise<Reading> {
	return brought.kind === 'file'
		? read(brought.bytes, brought.name, tell)
		: readPasted(brought.text, brought.title);
}

function titleOf(document: Document, given: string): string {
	return (given.replace(/\s+/g, ' ').trim() || document.title).slice(0, 200);
}

/** A prompt with its gap filled stands alone, with the names that its quotation only points to. */
function statementOf({ quote, cards }: DraftedFact): string {
	const [card] = cards;
	return card?.kind === 'cloze' ? card.prompt.replace(gap, card.answer) : quote.text;
}
