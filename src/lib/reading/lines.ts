/** Joins lines that were only broken to fit a width, so that a line is a paragraph; a word parted by a hyphen is made whole. */
export function joinWrappedLines(text: string): string {
	const words = wordsOf(text);
	return text
		.split('\n\n')
		.map((paragraph) => joinParagraph(paragraph.split('\n'), words))
		.join('\n\n');
}

function joinParagraph(lines: string[], words: Set<string>): string {
	const width = Math.max(...lines.map((line) => line.length));
	return lines.reduce((joined, line, at) => {
		const before = lines[at - 1] ?? '';
		return continues(before, line, lines.length > 2 ? width : 0)
			? join(joined, line, words)
			: `${joined}\n${line}`;
	});
}

const ownLine = /^(?:[•‣▪◦·*+–—-]\s|\[?\d{1,3}[\].)]\s|\(?[a-z]\)\s|#{1,6}\s|\||>)/;

/** Whether a line goes on in the next: that starts in lower case, or its first word would not have fitted. */
function continues(line: string, next: string, width: number): boolean {
	if (line === '' || ownLine.test(next) || /^#{1,6} /.test(line) || /\t/.test(line + next)) return false;
	if (/^\p{Ll}/u.test(next) && !/[.!?:;]$/.test(line)) return true;
	const firstWord = next.split(' ', 1)[0] ?? '';
	return width >= 50 && width <= 110 && line.length > 30 && line.length + 1 + firstWord.length > width;
}

function join(text: string, line: string, words: Set<string>): string {
	const parted = /(\p{L}{2,})-$/u.exec(text.slice(-60));
	const rest = /^\p{Ll}+/u.exec(line)?.[0];
	if (!parted || !rest) return `${text} ${line}`;
	const [, start = ''] = parted;
	return words.has(`${start}-${rest}`.toLowerCase()) ? text + line : text.slice(0, -1) + line;
}

function wordsOf(text: string): Set<string> {
	if (!/\p{L}-\n/u.test(text)) return new Set();
	return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu));
}
