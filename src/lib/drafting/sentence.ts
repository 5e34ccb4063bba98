import { blankCitations } from '#lib/reading/citations.ts';
import { blankNotes } from '#lib/reading/notes.ts';
import type { Passage } from '#lib/reading/passages.ts';
import { quotation, type Quotation } from './candidate.ts';
import { cueFor, cuesIn, type Cue } from './cues.ts';
import { datesIn, type DateMention } from './dates.ts';
import { isPartOfAnyText } from './empty-heading.ts';
import { namesIn, type Name } from './names.ts';
import { withoutOrnament } from './ornament.ts';
import { statementStart } from './wrappers.ts';

const nearby = 15_000;

const around = 6_000;

/**
 * A passage as drafting looks at it: its text with footnote marks and citations blanked, the offset where its statement starts, and,
 * found when they are asked for, the names and dates in it.
 */
export class Sentence {
	readonly quote: Quotation;
	readonly text: string;
	readonly start: number;
	/** The heading that it stands under, without its number; empty when there is none or it says nothing. */
	readonly heading: string;
	/** Whether it stands in a list. */
	readonly isEntry: boolean;
	#document: string;
	#proper: Set<string>;
	#lower?: string;
	#names?: Name[];
	#dates?: DateMention[];
	#cues?: Cue;
	#isUnsure?: boolean;

	constructor(document: string, passage: Passage, proper: Set<string>) {
		this.quote = quotation(document, passage);
		const { text } = this.quote;
		this.text = blankCitations(passage.notes.length > 0 ? blankNotes(text) : text);
		this.start = statementStart(this.text);
		this.heading = headingOf(passage);
		this.isEntry = passage.block.kind === 'list';
		this.#document = document;
		this.#proper = proper;
	}

	/** Whether it has one of the words of a cue. */
	has(cue: Cue): boolean {
		return (this.cues & cue) !== 0;
	}

	get cues(): Cue {
		return (this.#cues ??= cuesIn(this.lower));
	}

	/** Its text in small letters. */
	get lower(): string {
		return (this.#lower ??= this.text.toLowerCase());
	}

	get names(): Name[] {
		return (this.#names ??= namesIn(this.text, this.#proper));
	}

	/** Whether its author is not quite sure of it. */
	get isUnsure(): boolean {
		return (this.#isUnsure ??= this.has(mayBeUnsure) && unsure.test(this.text));
	}

	/** Whether it may name something as an example. */
	get hasExamples(): boolean {
		return this.has(examples);
	}

	/** Whether a word stands somewhere hereabouts behind one that passes a test, as a surname behind a given name. */
	isPrecededBy(word: string, passes: (before: string) => boolean): boolean {
		const text = this.#nearby();
		for (let at = text.indexOf(` ${word}`); at !== -1; at = text.indexOf(` ${word}`, at + word.length)) {
			const [before = ''] = /[\p{L}\p{M}’'-]+$/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
			if (passes(before)) return true;
		}
		return false;
	}

	/** Whether a word, by its beginning, stands in another sentence hereabouts. */
	isRepeated(word: string): boolean {
		const { start, end } = this.quote;
		const from = Math.max(0, start - around);
		const before = this.#document.slice(from, start);
		const after = this.#document.slice(end, end + around);
		const isIn = (one: string) => before.includes(one) || after.includes(one);
		const lower = word.toLowerCase();
		return isIn(word) || (lower !== word && isIn(lower));
	}

	/** What the text has told before. */
	get told(): string {
		return this.#document.slice(Math.max(0, this.quote.start - 2 * nearby), this.quote.start);
	}

	#nearby(): string {
		return this.#document.slice(Math.max(0, this.quote.start - nearby), this.quote.end + nearby);
	}

	get dates(): DateMention[] {
		return (this.#dates ??= datesIn(this.text));
	}
}

function headingOf({ block: { headings } }: Passage): string {
	const own = headings.at(-1);
	if (own === undefined) return '';
	const bare = withoutOrnament(own).replace(/^(?:\p{L}+ )?\d+(?:\.\d+)*\.?:? |^[A-Z]\. |[:.]$/gu, '');
	return isPartOfAnyText(bare) || saysNothing.test(bare) ? '' : bare;
}

const saysNothing =
	/^(?:other|more|history|early life|life|legacy|learning (?:objectives?|outcomes?))$|[?!]|\d{4}/i;

const examples = cueFor('such including e example instance especially others like');

const mayBeUnsure = cueFor('may might could perhaps probably likely arguably sometimes seem seems should');

const unsure = /\b(?:may|might|could|perhaps|probably|likely|arguably|sometimes|seems?|should)\b/;
