import type { Span } from '#lib/facts/fact.ts';

/** Something to stand in a prompt instead of a stretch of its sentence; offsets are the sentence's own. */
export type Edit = Span & { by: string };

/** A sentence from an offset on with its edits done, as a prompt begins: with a capital and single spaces. */
export function rewrite(text: string, from: number, edits: Edit[]): string {
	let prompt = '';
	let at = from;
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		if (edit.start < at) continue;
		prompt += text.slice(at, edit.start) + edit.by;
		at = edit.end;
	}
	return capitalise(tidy(prompt + text.slice(at)));
}

export function capitalise(text: string): string {
	return text.replace(/^["“‘'(]*\p{Ll}/u, (opening) => opening.toUpperCase());
}

function tidy(text: string): string {
	if (!untidy.test(text)) return text.trim();
	return text
		.replace(/\s{2,}|[\t\n]/g, ' ')
		.replace(/ (?=[.,;:!?)])/g, '')
		.trim();
}

/** What `tidy` looks for. */
const untidy = /\s{2}|[\t\n]| [.,;:!?)]/;
