import type { LineProblem } from './course.ts';

/** One line of a file, counted from 1. */
export type Line = { number: number; text: string };

export function linesOf(text: string): Line[] {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
	return lines.map((line, index) => ({ number: index + 1, text: line.trimEnd() }));
}

/** An indented line goes on with the one above it. */
export function joinIndented(lines: Line[]): Line[] {
	const joined: Line[] = [];
	for (const line of lines) {
		const above = joined.at(-1);
		if (above?.text && /^\s+\S/.test(line.text))
			joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text.trim()}` };
		else joined.push({ ...line, text: line.text.trim() });
	}
	return joined;
}

/** What a name that becomes part of an id may look like. */
export function isId(word: string): boolean {
	return /^[a-z0-9-]+$/.test(word);
}

export function idProblem(what: string, word: string, line: number): LineProblem[] {
	const reason = `${what} is named with small letters, digits and hyphens only, not “${word}”.`;
	return isId(word) ? [] : [{ line, reason }];
}
