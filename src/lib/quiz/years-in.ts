/** The years that a text names, as it names them; from 1000 on, for smaller numbers are seldom years. */
export function yearsIn(text: string): string[] {
	return text.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? [];
}
