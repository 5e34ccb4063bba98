import type { Span } from '#lib/facts/fact.ts';

/** Every match of a global pattern in a text, as `matchAll` finds them, but without a copy of the pattern for each text. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += 1;
	}
	return found;
}

/** A word of a text, with where it stands there. */
export type Word = Span & { text: string };

/** The words of a text from an offset on, by a global pattern that never matches nothing. */
export function wordsBy(pattern: RegExp, text: string, from = 0): Word[] {
	const words: Word[] = [];
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match; match = pattern.exec(text))
		words.push({ text: match[0], start: match.index, end: pattern.lastIndex });
	return words;
}
