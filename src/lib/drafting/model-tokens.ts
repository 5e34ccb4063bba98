/**
 * How many tokens of a language model a text has at most, roughly: whatever its tokens are, four letters of an English
 * word, one digit or one sign are seldom less than one, and other scripts take about a token a byte.
 */
export function tokensIn(text: string): number {
	let tokens = 0;
	for (const [piece] of text.matchAll(/[A-Za-z]+|[^\sA-Za-z]/gu))
		tokens += /^[A-Za-z]/.test(piece) ? Math.ceil(piece.length / 4) : bytesOf(piece);
	return tokens;
}

function bytesOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
