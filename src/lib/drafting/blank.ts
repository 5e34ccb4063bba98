import { gap, type Span } from '#lib/facts/fact.ts';
import type { Wording } from '#lib/facts/wording.ts';
import { leaks } from './leak.ts';
import { reasons } from './reasons.ts';

/** A word of a quotation as it is shown; signs alone and notes in brackets cannot be asked for. */
export type Chip = Span & { text: string; isWord: boolean };

/** A quotation in its words, each with the signs around it. */
export function chips(quote: string): Chip[] {
	return [...quote.matchAll(/\[[^\]]*\]\S*|\S+/g)].map(({ 0: text, index }) => ({
		text,
		start: index,
		end: index + text.length,
		isWord: /^[^[]*[\p{L}\p{N}]/u.test(text)
	}));
}

const notes = / \[[^\]]*\]/g;

/** The quotation with the notes that let it stand alone, as in "The treaty [CST] was signed", where its fact has them. */
export function standingAlone(quote: string, statement: string): string {
	return statement.replace(notes, '') === quote ? statement : quote;
}

const mostWords = 9;
const longestPrompt = 62;

/**
 * A quotation with a gap from its one chosen word to its other, and what belongs there; or, in a sentence, why that
 * makes no card. The words are counted as in `chips`.
 */
export function blank(quote: string, chosen: number[]): Wording | { problem: string } {
	const all = chips(quote);
	const first = all[Math.min(...chosen)];
	const last = all[Math.max(...chosen)];
	if (!first?.isWord || !last?.isWord) return { problem: 'Choose the words to ask for.' };
	const place = withoutSigns(quote, { start: first.start, end: last.end });
	const answer = oneLine(quote.slice(place.start, place.end).replace(notes, ''));
	const before = quote.slice(0, place.start);
	const after = quote.slice(place.end);
	const prompt = oneLine(`${before}${gap}${after}`);
	const problem = problemOf({ prompt, answer }, before + after);
	return problem ? { problem } : { prompt, answer };
}

function problemOf({ prompt, answer }: Wording, rest: string): string | null {
	if (rest.includes('__'))
		return 'This sentence has a gap of its own. Please write a question and an answer instead.';
	if (!/[\p{L}\p{N}]/u.test(rest)) return 'Leave some words of the sentence to ask with.';
	if (answer.split(' ').length > mostWords) return reasons['long-answer'];
	if (prompt.split(' ').length > longestPrompt) return reasons['too-long'];
	if (leaks({ kind: 'cloze', prompt, answer, accepted: [] }))
		return `“${answer}”, or a part of it, stands in the rest of the sentence too, so the card would show its own answer.`;
	return null;
}

/** From the first letter or digit to the last, with the sign of a percentage or a sum of money, and the stop of "U.S.". */
function withoutSigns(quote: string, { start, end }: Span): Span {
	const words = quote.slice(start, end);
	const lead = /^[^\p{L}\p{N}\p{Sc}]*/u.exec(words)?.[0].length ?? 0;
	const tail = /(?<!\p{L}\.\p{L})[^\p{L}\p{N}\p{Sc}%‰°]*$/u.exec(words);
	return { start: start + lead, end: start + (tail?.index ?? words.length) };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
