/** Joins lines that were only broken to fit a width, so that a line is a paragraph; a word parted by a hyphen is made whole. */
export function joinWrappedLines(text: string): string {
	const words = wordsOf(text);
	return text
		.split('\n\n')
		.map((paragraph) => joinParagraph(paragraph.split('\n'), words))
		.join('\n\n');
}

function joinParagraph(lines: string[], words: Set<string>): string {
	const width = lines.length > 2 ? lines.reduce((longest, line) => Math.max(longest, line.length), 0) : 0;
	return lines
		.map((line, at) => line + joint(line, lines[at + 1], width, words))
		.join('')
		.replace(/-\0/g, '');
}

/** What comes between a line and the next: a space, a line end, nothing, or the sign that its hyphen goes. */
function joint(line: string, next: string | undefined, width: number, words: Set<string>): string {
	if (next === undefined) return '';
	if (!continues(line, next, width)) return '\n';
	const [, start] = /(\p{L}{2,})-$/u.exec(line.slice(-60)) ?? [];
	const rest = /^\p{Ll}+/u.exec(next)?.[0];
	if (!start || !rest) return ' ';
	return words.has(`${start}-${rest}`.toLowerCase()) ? '' : '\0';
}

const ownLine = /^(?:[•‣▪◦·*+–—-]\s|\[?\d{1,3}[\].)]\s|\(?[a-z]\)\s|#{1,6}\s|\||>)/;

/** Whether a line goes on in the next: that starts in lower case, or its first word would not have fitted. */
function continues(line: string, next: string, width: number): boolean {
	if (line === '' || ownLine.test(next) || /^#{1,6} /.test(line) || /\t/.test(line + next)) return false;
	if (/^\p{Ll}/u.test(next) && !/[.!?:;]$/.test(line)) return true;
	const firstWord = next.split(' ', 1)[0] ?? '';
	return width >= 50 && width <= 110 && line.length > 30 && line.length + 1 + firstWord.length > width;
}

function wordsOf(text: string): Set<string> {
	if (!/\p{L}-\n/u.test(text)) return new Set();
	return new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu));
}
