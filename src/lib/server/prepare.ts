import { filled } from '#lib/facts/hint.ts';
import { draft, type DraftedCard, type DraftedFact } from '#lib/drafting/draft.ts';
import { askModel, type Model } from '#lib/drafting/model-asking.ts';
import type { FullReport } from '#lib/drafting/model-report.ts';
import { unlikelyIn } from '#lib/drafting/worth.ts';
import { suggestTopics, type SuggestedFrom } from '#lib/drafting/topics.ts';
import type { BlockKind, Document, Reading } from '#lib/reading/document.ts';
import { passages } from '#lib/reading/passages.ts';
import { read, readMarkup, readPasted } from '#lib/reading/read.ts';

/** A text as it came: a file's bytes with its name, or what was pasted, perhaps with its markup. An empty title is the text's own. */
export type Brought = { title: string } & (
	{ kind: 'file'; bytes: Uint8Array; name: string } | { kind: 'pasted'; text: string; markup: string | null }
);

/** What is being done to a text, and how much of it is done: pages read, parts asked about, sentences gone through, rows stored. */
export type Stage = { kind: 'reading' | 'asking' | 'drafting' | 'storing'; done: number; of: number };

export type Tell = (stage: Stage) => void;

/** A text that was read and drafted, ready to be stored. */
export type Prepared = {
	title: string;
	lang: string;
	text: string;
	/** The name of the file, or `pasted`. */
	source: string;
	passages: { start: number; end: number; kind: BlockKind; rejected: string | null }[];
	/** Each in the topic that suggests itself, if one does. */
	facts: {
		statement: string;
		start: number;
		end: number;
		quote: string;
		topic: string | null;
		cards: (DraftedCard & {
			/** Few would take it as a card. */
			isUnlikely: boolean;
		})[];
	}[];
	topicsFrom: SuggestedFrom;
	pages: number[] | null;
	report: FullReport;
};

export type Preparation = { problem: string } | { prepared: Prepared };

/**
 * Reads a text and drafts cards from it, by rules and with the learner's language model if there is one; a sentence
 * when it cannot be read.
 */
export async function prepare(
	brought: Brought,
	tell: Tell = () => {},
	model: Model | null = null
): Promise<Preparation> {
	const reading = await readingOf(brought, (done, of) => tell({ kind: 'reading', done, of }));
	if ('problem' in reading) return reading;
	const { document } = reading;
	const asked = model && (await askModel(document, model, (done, of) => tell({ kind: 'asking', done, of })));
	const { facts, rejected, report } = draft(document, asked?.candidates, (done, of) =>
		tell({ kind: 'drafting', done, of })
	);
	const reasons = new Map(rejected.map(({ start, reason }) => [start, reason]));
	const title = titleOf(document, brought.title);
	const isUnlikely = unlikelyIn(document);
	const topics = suggestTopics(
		{ ...document, title },
		facts.map(({ quote }) => quote)
	);
	return {
		prepared: {
			title,
			lang: document.lang,
			text: document.text,
			source: document.source.kind === 'file' ? document.source.name : 'pasted',
			passages: passages(document).map(({ start, end, block }) => ({
				start,
				end,
				kind: block.kind,
				rejected: reasons.get(start) ?? null
			})),
			facts: facts.map((fact, at) => ({
				statement: statementOf(fact),
				start: fact.quote.start,
				end: fact.quote.end,
				quote: fact.quote.text,
				topic: topics.titles[at] ?? null,
				cards: fact.cards.map((card) => ({ ...card, isUnlikely: isUnlikely(fact, card) }))
			})),
			topicsFrom: topics.from,
			pages: document.pages,
			report: asked ? { ...report, model: asked.report } : report
		}
	};
}

async function readingOf(brought: Brought, tell: (done: number, of: number) => void): Promise<Reading> {
	if (brought.kind === 'file') return read(brought.bytes, brought.name, tell);
	const { text, markup, title } = brought;
	const plain = readPasted(text, title);
	if (markup === null || 'problem' in plain) return plain;
	const marked = await readMarkup(markup, title);
	return 'problem' in marked || isLessThanSeen(marked.document, plain.document) ? plain : marked;
}

/** What counts is what the learner saw in the field: markup that hides half of it is left aside. */
function isLessThanSeen(marked: Document, plain: Document): boolean {
	return marked.text.length < plain.text.length / 2;
}

function titleOf(document: Document, given: string): string {
	return (given.replace(/\s+/g, ' ').trim() || document.title).slice(0, 200);
}

/** A prompt with its gap filled stands alone, with the names that its quotation only points to. */
function statementOf({ quote, cards }: DraftedFact): string {
	const [card] = cards;
	return card?.kind === 'cloze' ? filled(card.prompt, card.answer) : quote.text;
}
