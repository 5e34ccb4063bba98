/** A piece of a text, and whether it is to be marked. */
export type Piece = { text: string; marked: boolean };

const word = /[\p{L}\p{N}]+/gu;
const small = new Set('a an and as at by for from in into is its of on or the to with'.split(' '));

/** A quotation in pieces, with the words of an answer marked in it. */
export function markWords(quote: string, answers: string[]): Piece[] {
	const words = new Set(
		answers.flatMap((answer) => answer.toLowerCase().match(word) ?? []).filter((each) => !small.has(each))
	);
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: text, index } of quote.matchAll(word)) {
		if (!words.has(text.toLowerCase())) continue;
		const between = quote.slice(from, index);
		const last = pieces.at(-1);
		if (last && between.trim() === '') last.text += between + text;
		else pieces.push({ text: between, marked: false }, { text, marked: true });
		from = index + text.length;
	}
	return [...pieces, { text: quote.slice(from), marked: false }].filter(({ text }) => text !== '');
}
