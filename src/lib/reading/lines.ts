import { joint as over, knownWords } from './hyphens.ts';

/** Joins lines that were only broken to fit a width, so that a line is a paragraph; a word parted by a hyphen is made whole. */
export function joinWrappedLines(text: string): string {
	const known = /\p{L}[-‐]\n/u.test(text) ? knownWords(text) : new Set<string>();
	return text
		.split('\n\n')
		.map((paragraph) => joinParagraph(paragraph.split('\n'), known))
		.join('\n\n');
}

function joinParagraph(lines: string[], known: Set<string>): string {
	const width = lines.length > 2 ? lines.reduce((longest, line) => Math.max(longest, line.length), 0) : 0;
	return lines
		.map((line, at) => line + joint(line, lines[at + 1], width, known))
		.join('')
		.replace(parted, '');
}

/** A hyphen that goes, with the sign that says so. */
const parted = /[-‐]\0/g;

/** What comes between a line and the next. */
function joint(line: string, next: string | undefined, width: number, known: Set<string>): string {
	if (next === undefined) return '';
	if (!continues(line, next, width)) return '\n';
	const { cut, between } = over(line, next, known);
	return cut ? '\0' : between;
}

const ownLine = /^(?:[•‣▪◦·*+–—-]\s|\[?\d{1,3}[\].)]\s|\(?[a-z]\)\s|#{1,6}\s|\||>)/;

/** Whether a line goes on in the next: that starts in lower case, or its first word would not have fitted. */
function continues(line: string, next: string, width: number): boolean {
	if (line === '' || ownLine.test(next) || /^#{1,6} /.test(line) || /\t/.test(line + next)) return false;
	if (/^\p{Ll}/u.test(next) && !/[.!?:;]$/.test(line)) return true;
	const firstWord = next.split(' ', 1)[0] ?? '';
	return width >= 50 && width <= 110 && line.length > 30 && line.length + 1 + firstWord.length > width;
}
