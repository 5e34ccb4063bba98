import type { Span } from './fact.ts';

/**
 * Where a quotation stands in a text: exactly, or else but for case, white space, quotation marks, dashes and
 * footnote marks. Of several places the one nearest to `near` is meant. The span is the text's own.
 */
export function locate(text: string, quote: string, near = 0): Span | null {
	if (quote.trim() === '') return null;
	return nearest(occurrences(text, quote), near) ?? nearest(foldedOccurrences(text, quote), near);
}

/** Every place where exactly these characters stand; places may overlap. */
export function occurrences(text: string, quote: string): Span[] {
	return indexesOf(text, quote).map((start) => ({ start, end: start + quote.length }));
}

function foldedOccurrences(text: string, quote: string): Span[] {
	return foldedFinder(text)(quote);
}

/** Finds quotations in a text where they stand but for case, white space, quotation marks, dashes and footnote marks. */
export function foldedFinder(text: string): (quote: string) => Span[] {
	const haystack = fold(text);
	return (quote) => within(haystack, quote, text.length);
}

function within(haystack: Folded, quote: string, length: number): Span[] {
	const needle = fold(quote).text.trim();
	return indexesOf(haystack.text, needle).map((index) => ({
		start: haystack.starts[index] ?? 0,
		end: haystack.ends[index + needle.length - 1] ?? length
	}));
}

function indexesOf(text: string, part: string): number[] {
	const found: number[] = [];
	if (part === '') return found;
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
	return found;
}

function nearest(spans: Span[], near: number): Span | null {
	return spans.reduce<Span | null>(
		(best, span) => (best && Math.abs(best.start - near) <= Math.abs(span.start - near) ? best : span),
		null
	);
}

type Folded = { text: string; starts: number[]; ends: number[] };

const pieces = /(?<footnote>\s*\[(?:note )?\d{1,3}\])|(?<space>\s+)|./gsu;

function fold(text: string): Folded {
	const folded: Folded = { text: '', starts: [], ends: [] };
	for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
		const plain = groups?.footnote ? '' : groups?.space ? ' ' : foldCharacter(piece);
		folded.text += plain;
		for (let unit = 0; unit < plain.length; unit++) {
			folded.starts.push(index);
			folded.ends.push(index + piece.length);
		}
	}
	return folded;
}

function foldCharacter(character: string): string {
	if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return '';
	if (/["'`´«»ʼ\u2018-\u201f\u2039\u203a\u2032\u2033]/.test(character)) return "'";
	if (/[\p{Pd}\u2212]/u.test(character)) return '-';
	return character.toLowerCase();
}
