import { wordForms, type WordForm } from './word-forms.ts';

/** Words that have to stand one after the other, usually a single one; the last may be the beginning of a word. */
export type Sought = {
	words: string[];
	/** The same before they were folded: an index that folds otherwise is asked for these. */
	typed: string[];
	isPrefix: boolean;
};

/** More is not looked for; whoever pastes a page into the box finds what has its first words. */
const mostLetters = 500;
const mostSought = 24;

/** Results beyond so many are not counted. */
export const mostCounted = 1000;

/**
 * What a learner looks for: words, "phrases in quotation marks", and beginnings of words, which end in `*`. The last
 * word is taken for a beginning too, for it may be still on its way. Any text can be read so, and no sign in it does
 * more than part words.
 */
export function readQuery(text: string): Sought[] {
	const parts = text.slice(0, mostLetters).split(/["“”„‟«»]/u);
	const sought = parts.flatMap((part, at) => (at % 2 === 1 ? phrase(part) : loose(part)));
	const last = sought.at(-1);
	const ends = /[\p{L}\p{N}\p{Co}\p{M}]\s*$/u.test(parts.at(-1) ?? '');
	if (last && ends && (last.words.at(-1)?.length ?? 0) >= shortestBeginning) last.isPrefix = true;
	return distinct(sought).slice(0, mostSought);
}

/** A single letter begins too many words to be worth looking for. */
const shortestBeginning = 2;

function phrase(text: string): Sought[] {
	return wordForms(text).length > 0 ? [seek(text, false)] : [];
}

/** Signs between words without a space, as in "long-term" and "U.S.", make a phrase of them. */
function loose(text: string): Sought[] {
	return text.split(/\s+/u).flatMap((chunk) => {
		const last = wordForms(chunk).at(-1);
		return last ? [seek(chunk, chunk.slice(last.end).startsWith('*'))] : [];
	});
}

function seek(text: string, isPrefix: boolean): Sought {
	const words = wordForms(text);
	return {
		words: words.map(({ form }) => form),
		typed: words.map(({ start, end }) => text.slice(start, end)),
		isPrefix
	};
}

function distinct(sought: Sought[]): Sought[] {
	return [...new Map(sought.map((each) => [JSON.stringify([each.words, each.isPrefix]), each])).values()];
}

/** Where a text has what is looked for, as places of its words: first and last, in order. */
export function placesOf(sought: Sought[], words: WordForm[]): [first: number, last: number][] {
	return words.flatMap((_, at) =>
		sought
			.filter((one) => standsAt(one, words, at))
			.map(({ words: { length } }): [number, number] => [at, at + length - 1])
	);
}

/** Whether texts that belong together have all that is looked for, each phrase within one of them. */
export function hasAll(sought: Sought[], texts: string[]): boolean {
	const all = texts.map(wordForms);
	return sought.every((one) => all.some((words) => placesOf([one], words).length > 0));
}

function standsAt({ words, isPrefix }: Sought, text: WordForm[], at: number): boolean {
	return words.every((word, step) => {
		const form = text[at + step]?.form;
		return isPrefix && step === words.length - 1 ? (form?.startsWith(word) ?? false) : form === word;
	});
}
