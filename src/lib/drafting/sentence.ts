import { blankNotes } from '#lib/reading/notes.ts';
import type { Passage } from '#lib/reading/passages.ts';
import { quotation, type Quotation } from './candidate.ts';
import { datesIn, type DateMention } from './dates.ts';
import { namesIn, type Name } from './names.ts';
import { statementStart } from './wrappers.ts';

/**
 * A passage as drafting looks at it: its text with footnote marks blanked, the offset where its statement starts, and,
 * found when they are asked for, the names and dates in it.
 */
export class Sentence {
	readonly quote: Quotation;
	readonly text: string;
	readonly start: number;
	#proper: Set<string>;
	#names?: Name[];
	#dates?: DateMention[];

	constructor(document: string, passage: Passage, proper: Set<string>) {
		this.quote = quotation(document, passage);
		this.text = passage.notes.length > 0 ? blankNotes(this.quote.text) : this.quote.text;
		this.start = statementStart(this.text);
		this.#proper = proper;
	}

	get names(): Name[] {
		return (this.#names ??= namesIn(this.text, this.#proper));
	}

	get dates(): DateMention[] {
		return (this.#dates ??= datesIn(this.text));
	}
}
