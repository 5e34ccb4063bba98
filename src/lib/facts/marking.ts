import type { Span } from './fact.ts';

/** A piece of a text, and whether it is to be marked. */
export type Piece = { text: string; marked: boolean };

const word = /[\p{L}\p{N}]+/gu;
const small = new Set('a an and as at by for from in into is its of on or the to with'.split(' '));

/** A quotation in pieces, with its answers marked: each as a whole where it stands so, else by its words. */
export function markWords(quote: string, answers: string[]): Piece[] {
	const spans = answers.flatMap((answer) => {
		const whole = wholes(quote, answer);
		return whole.length > 0 ? whole : words(quote, answer);
	});
	const pieces: Piece[] = [];
	let from = 0;
	for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
		if (end <= from) continue;
		const between = quote.slice(from, Math.max(from, start));
		const marked = quote.slice(Math.max(from, start), end);
		const last = pieces.at(-1);
		if (last && between.trim() === '') last.text += between + marked;
		else pieces.push({ text: between, marked: false }, { text: marked, marked: true });
		from = end;
	}
	return [...pieces, { text: quote.slice(from), marked: false }].filter(({ text }) => text !== '');
}

function wholes(quote: string, answer: string): Span[] {
	const escaped = answer.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	if (escaped === '') return [];
	const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
	return [...quote.matchAll(whole)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

function words(quote: string, answer: string): Span[] {
	const wanted = tellingWords(answer);
	return [...quote.matchAll(word)]
		.filter(([text]) => wanted.has(text.toLowerCase()))
		.map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

/** The words of a text that say something, in lower case. */
export function tellingWords(text: string): Set<string> {
	return new Set((text.toLowerCase().match(word) ?? []).filter((each) => !small.has(each)));
}
