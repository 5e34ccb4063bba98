import type { Span } from './fact.ts';

/** A word of a text as it is looked for: small letters, Latin ones without their marks, at its place. */
export type WordForm = Span & { form: string };

/** The words of a text, cut and folded as the index of the database does it (`unicode61 remove_diacritics 2`). */
export function wordForms(text: string): WordForm[] {
	return [...text.matchAll(word)].map(({ 0: found, index }) => ({
		form: folded(found),
		start: index,
		end: index + found.length
	}));
}

/** Marks that stand for themselves after a letter, as in a text that was taken apart into letters and marks. */
const marks =
	'\\u0300-\\u0304\\u0306-\\u030c\\u030f\\u0311\\u031b\\u0323-\\u0328\\u032d\\u032e\\u0330\\u0331';
const word = new RegExp(`[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}${marks}]*`, 'gu');
const anyMark = new RegExp(`[${marks}]`, 'gu');

function folded(found: string): string {
	return [...found.replace(anyMark, '')].map(letter).join('');
}

function letter(from: string): string {
	const capital = from.toUpperCase();
	const small = ([...capital].length === 1 ? capital : from).toLowerCase();
	const [plain = small] = small.normalize('NFD');
	return /\p{Script=Latin}/u.test(plain) ? plain : small;
}
