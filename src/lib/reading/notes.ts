export type Note = { at: number; text: string };

const marks = /\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|notes? \d{1,3}|citation needed|[a-z])\](?!\()/g;

/** The text with each footnote mark, such as [12] or [note 1], replaced by as many spaces. */
export function blankNotes(text: string): string {
	return text.replace(marks, (mark, at: number) => (at === 0 ? mark : ' '.repeat(mark.length)));
}

/** The footnote marks of a text, other than one that opens it, with their offsets. */
export function notesIn(text: string): Note[] {
	if (!text.includes('[')) return [];
	return [...text.matchAll(marks)]
		.filter((mark) => mark.index > 0)
		.map((mark) => ({ at: mark.index, text: mark[0] }));
}

/** The offset behind the footnote marks that stand at one. */
export function skipNotes(text: string, at: number): number {
	const [run = ''] = marksHere.exec(text.slice(at, at + 80)) ?? [];
	return at + run.length;
}

const marksHere = new RegExp(`^(?:\\s?${marks.source})+`);
