/** A title or heading without the signs before its first word, such as a small picture. */
export function withoutOrnament(heading: string): string {
	return heading.replace(/^[^\p{L}\p{N}\p{P}]+/u, '');
}
