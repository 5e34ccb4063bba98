/** Whether a text has more than so many words, with a blank between each two. */
export function hasMoreWords(text: string, most: number): boolean {
	let words = 1;
	for (let at = text.indexOf(' '); at !== -1 && words <= most; at = text.indexOf(' ', at + 1)) words += 1;
	return words > most;
}
