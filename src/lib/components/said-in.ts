/** Whether a quotation says a sentence already, word for word, but for the title that may lead it in: "Canals: In 1869 …". */
export function isSaidIn(sentence: string, quotes: string[], titles: string[] = []): boolean {
	const title = titles.find((one) => sentence.startsWith(`${one}: `));
	const said = wordsOf(title === undefined ? sentence : sentence.slice(title.length));
	return quotes.some((quote) => wordsOf(quote).includes(said));
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
