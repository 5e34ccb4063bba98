/** The words of a text in lower case, hyphened ones as they are: what a word that was parted at a line's end can be held against. */
export function knownWords(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)*(?!-\n)/gu));
}

/** How a line goes over into the next: what stays of its end, and what comes between them. */
export function joint(line: string, next: string, known: Set<string>): { cut: number; between: '' | ' ' } {
	const [, start] = /(\p{L}+)[-‐]$/u.exec(line.slice(-60)) ?? [];
	if (!start) return { cut: 0, between: ' ' };
	const rest = /^\p{L}+/u.exec(next.slice(0, 60))?.[0] ?? '';
	if (rest === '' || /^(?:and|or|to|und)$/.test(rest)) return { cut: 0, between: ' ' };
	const isParted = /^\p{Ll}/u.test(rest) && !isCompound(start.toLowerCase(), rest.toLowerCase(), known);
	return { cut: isParted ? 1 : 0, between: '' };
}

/** Words that keep the hyphen behind them. */
const keepers = new Set(
	(
		'self well half long short high low large small non ex all cross so mid full old new far ever much one two three ' +
		'four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety'
	).split(' ')
);

function isCompound(start: string, rest: string, known: Set<string>): boolean {
	if (known.has(`${start}-${rest}`)) return true;
	return !known.has(start + rest) && keepers.has(start);
}
