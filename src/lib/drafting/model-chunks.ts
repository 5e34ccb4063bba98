import type { Document } from '#lib/reading/document.ts';
import { passages } from '#lib/reading/passages.ts';
import { quotation, type Quotation } from './candidate.ts';
import { tokensIn } from './model-tokens.ts';

/** A sentence that a language model is shown; `block` tells which sentences stand in one paragraph. */
export type ShownSentence = Quotation & { block: number };

/** A part of a document that fits into one request; the model knows its sentences by their numbers, from 1 on. */
export type Chunk = ShownSentence[];

export const mostWords = 900;
export const mostTokens = 1500;

/** What is longer is no sentence that a card can be made from, and is not shown. */
const longestSentence = 500;

/** All sentences of a document in parts of 600 to 900 words or so, cut where a paragraph ends if there is a way. */
export function chunksOf(document: Document): Chunk[] {
	const chunks: Chunk[] = [];
	let open = new Part();
	for (const paragraph of paragraphsOf(document)) {
		const next = open.with(paragraph);
		if (next.fits) {
			open = next;
			continue;
		}
		if (open.sentences.length > 0) chunks.push(open.sentences);
		open = new Part();
		for (const sentence of paragraph) {
			const longer = open.with([sentence]);
			if (!longer.fits && open.sentences.length > 0) chunks.push(open.sentences);
			open = longer.fits ? longer : new Part().with([sentence]);
		}
	}
	return open.sentences.length > 0 ? [...chunks, open.sentences] : chunks;
}

/** A chunk in two, where a paragraph ends nearest to its middle, else between two sentences; null when it has but one. */
export function halves(chunk: Chunk): [Chunk, Chunk] | null {
	if (chunk.length < 2) return null;
	const cuts = chunk.map((_, at) => at).slice(1);
	const ends = cuts.filter((at) => chunk[at]?.block !== chunk[at - 1]?.block);
	const fromMiddle = (at: number) => Math.abs(at - chunk.length / 2);
	const cut = (ends.length > 0 ? ends : cuts).reduce((best, at) =>
		fromMiddle(at) < fromMiddle(best) ? at : best
	);
	return [chunk.slice(0, cut), chunk.slice(cut)];
}

class Part {
	constructor(
		readonly sentences: Chunk = [],
		readonly words = 0,
		readonly tokens = 0
	) {}

	with(more: ShownSentence[]): Part {
		let { words, tokens } = this;
		for (const { text } of more) {
			words += text.split(/\s+/).length;
			tokens += tokensIn(text) + tokensOfNumber;
		}
		return new Part([...this.sentences, ...more], words, tokens);
	}

	get fits(): boolean {
		return this.words <= mostWords && this.tokens <= mostTokens;
	}
}

/** "[12] " before a sentence and the line end behind it. */
const tokensOfNumber = 6;

function paragraphsOf(document: Document): ShownSentence[][] {
	const paragraphs = new Map<number, ShownSentence[]>();
	for (const { block, ...span } of passages(document)) {
		if (block.kind !== 'prose' && block.kind !== 'list') continue;
		const sentence = { ...quotation(document.text, span), block: block.start };
		if (tokensIn(sentence.text) > longestSentence) continue;
		const paragraph = paragraphs.get(block.start);
		if (paragraph) paragraph.push(sentence);
		else paragraphs.set(block.start, [sentence]);
	}
	return [...paragraphs.values()];
}
