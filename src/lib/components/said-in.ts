/** Whether a quotation says a sentence already, word for word. */
export function isSaidIn(sentence: string, quotes: string[]): boolean {
	return quotes.some((quote) => wordsOf(quote).includes(wordsOf(sentence)));
}

/** Each word between spaces, so that none is found within another. */
function wordsOf(text: string): string {
	const words =
		text
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return ` ${words.join(' ')} `;
}
