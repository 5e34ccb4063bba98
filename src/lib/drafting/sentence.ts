import type { Passage } from '#lib/reading/passages.ts';
import { datesIn, type DateMention } from './dates.ts';
import { namesIn, type Name } from './names.ts';
import type { Quotation } from './candidate.ts';
import { statementStart } from './wrappers.ts';

/** A passage as drafting looks at it: its text with footnote marks blanked, where its statement starts, what it names. */
export type Sentence = {
	quote: Quotation;
	text: string;
	start: number;
	paragraph: number;
	names: Name[];
	dates: DateMention[];
};

export function toSentence(document: string, passage: Passage, proper: Set<string>): Sentence {
	const quote = { start: passage.start, end: passage.end, text: document.slice(passage.start, passage.end) };
	let text = quote.text;
	for (const note of passage.notes) {
		const at = note.at - passage.start;
		text = text.slice(0, at) + ' '.repeat(note.text.length) + text.slice(at + note.text.length);
	}
	const start = statementStart(text);
	const paragraph = passage.block.start;
	return { quote, text, start, paragraph, names: namesIn(text, proper), dates: datesIn(text) };
}
