import * as v from 'valibot';
import { gap, type Span } from '#lib/facts/fact.ts';
import { locate, occurrences } from '#lib/facts/quotation.ts';
import { canonicalise } from '#lib/reading/canonical.ts';
import { blankNotes } from '#lib/reading/notes.ts';
import { moved, quotation, type Candidate, type Quotation } from './candidate.ts';
import type { Chunk } from './model-chunks.ts';
import { mostCards } from './model-messages.ts';
import { rewrite } from './rewrite.ts';
import { statementStart } from './wrappers.ts';

/**
 * The cards in what a language model wrote, each tied to the sentence of the document that it cites; null when there
 * is nothing in it of the form that was asked for. Whether a card is any good, the gate will say.
 */
export function candidatesIn(content: string, chunk: Chunk): Candidate[] | null {
	const parsed = v.safeParse(answer, jsonIn(content));
	if (!parsed.success) return null;
	const given = parsed.output.cards.slice(0, mostCards);
	const cards = given.filter((each) => v.is(card, each));
	return cards.length === 0 && given.length > 0 ? null : cards.map((each) => candidate(each, chunk));
}

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Servers may accept a schema and ignore it. */
const answer = v.object({ cards: v.array(v.unknown()) });
const card = v.object({
	sentence: v.number(),
	quote: words(2000),
	kind: v.picklist(['question', 'cloze']),
	prompt: words(1000),
	answer: words(300)
});

type WrittenCard = v.InferOutput<typeof card>;

/** The JSON object in a text, whatever fences or words stand round it. */
function jsonIn(content: string): unknown {
	try {
		return JSON.parse(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1));
	} catch {
		return null;
	}
}

/** A quotation or an answer that does not stand where it should; the gate knows it by its being empty. */
const nowhere: Quotation = { start: 0, end: 0, text: '' };

function candidate(written: WrittenCard, chunk: Chunk): Candidate {
	const sentence = cited(written, chunk);
	const place = sentence && placeOf(written.answer, sentence.text);
	const found = place ? quotation(sentence.text, place) : null;
	const prompt = written.kind === 'cloze' && place ? cloze(sentence.text, place) : tidy(written.prompt);
	return {
		kind: 'model',
		quote: sentence ? { start: sentence.start, end: sentence.end, text: sentence.text } : nowhere,
		answer: found && sentence ? moved(found, sentence.start) : nowhere,
		card: { kind: written.kind, prompt, answer: found?.text ?? tidy(written.answer), accepted: [] }
	};
}

/** The whole sentence that a quotation is from: the one that was named, or else another one that has these words. */
function cited({ sentence: number, quote }: WrittenCard, chunk: Chunk): Quotation | null {
	const named = chunk[number - 1];
	if (!named) return null;
	return [named, ...chunk].find(({ text }) => locate(text, quote) !== null) ?? null;
}

/** Where an answer stands as words of its own: "19" is not in "1991". */
function placeOf(answer: string, sentence: string): Span | null {
	const wanted = tidy(answer);
	const isWhole = ({ start, end }: Span) => isEdge(sentence, start) && isEdge(sentence, end);
	const exact = occurrences(sentence, wanted).find(isWhole);
	const alike = exact ?? locate(sentence, wanted);
	return alike && isWhole(alike) ? alike : null;
}

/** Whether an offset is not within a word, nor within a number such as "1,500". */
function isEdge(text: string, at: number): boolean {
	const around = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)].join('\0');
	return !/[\p{L}\p{M}\p{N}]\0[\p{L}\p{M}\p{N}]|\d[.,]\0\d|\d\0[.,]\d/u.test(around);
}

/** The document's own sentence with a gap, whatever the model wrote round it. */
function cloze(sentence: string, place: Span): string {
	const plain = blankNotes(sentence);
	return rewrite(plain, statementStart(plain), [{ ...place, by: gap }]);
}

function tidy(text: string): string {
	return canonicalise(text).replace(/\s+/g, ' ').trim();
}
