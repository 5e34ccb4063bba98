import { placesOf, type Sought } from './search-query.ts';
import { wordForms } from './word-forms.ts';

/** A piece of a text, marked when it is what was looked for. */
export type Piece = { text: string; marked: boolean };

/** Cuts a text into pieces so that what was looked for can be marked; joined they are the text. */
export function markFound(text: string, sought: Sought[]): Piece[] {
	const words = wordForms(text);
	const pieces: Piece[] = [];
	let done = 0;
	const add = (end: number, marked: boolean) => {
		if (end > done) pieces.push({ text: text.slice(done, end), marked });
		done = Math.max(done, end);
	};
	for (const [first, last] of placesOf(sought, words)) {
		add(words[first]?.start ?? done, false);
		add(words[last]?.end ?? done, true);
	}
	add(text.length, false);
	return pieces;
}

/** The part of a long text round the first place that has what was looked for, with … where something is left out. */
export function excerpt(text: string, sought: Sought[], most = 320): string {
	if (text.length <= most) return text;
	const words = wordForms(text);
	const [[first] = [0]] = placesOf(sought, words);
	const middle = words[first]?.start ?? 0;
	const from = Math.max(0, Math.min(middle - most / 4, text.length - most));
	const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? from);
	const end = words.findLast((word) => word.end <= start + most)?.end ?? start + most;
	const rest = text.slice(end).trim() === '' || end >= text.length ? text.slice(end) : ' …';
	return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${rest}`;
}
