import type { Span } from './fact.ts';
import { foldedFinder, occurrences } from './quotation.ts';

/**
 * Finds stretches of one text again in another, such as a newer version of it: where the same words stand, exactly or
 * else but for case, white space, quotation marks, dashes and footnote marks. Of several places the one counts that has
 * most of the text around it in common. Null where the words stand no more.
 */
export function finderAgain(before: string, after: string): (span: Span) => Span | null {
	let folded: ((quote: string) => Span[]) | null = null;
	return (span) => {
		const quote = before.slice(span.start, span.end);
		if (quote.trim() === '') return null;
		const whole = (places: Span[]) => places.filter((place) => !cutsWords(before, span, after, place));
		const exact = whole(occurrences(after, quote));
		const places = exact.length > 0 ? exact : whole((folded ??= foldedFinder(after))(quote));
		return best(places, (place) => common(before, span, after, place), expected(before, span, after));
	};
}

/** How far the text around a place is compared. */
const reach = 200;

/** How many characters before and after it two places have in common. */
function common(before: string, was: Span, after: string, is: Span): number {
	let left = 0;
	while (left < reach && left < was.start && before[was.start - 1 - left] === after[is.start - 1 - left])
		left += 1;
	let right = 0;
	while (
		right < reach &&
		was.end + right < before.length &&
		before[was.end + right] === after[is.end + right]
	)
		right += 1;
	return left + right;
}

/** Where a stretch stands if all of the text grew or shrank alike. */
function expected(before: string, { start }: Span, after: string): number {
	return before.length === 0 ? 0 : (start / before.length) * after.length;
}

function best(places: Span[], likeness: (place: Span) => number, near: number): Span | null {
	let found: { place: Span; like: number; far: number } | null = null;
	for (const place of places) {
		const [like, far] = [likeness(place), Math.abs(place.start - near)];
		if (!found || like > found.like || (like === found.like && far < found.far)) found = { place, like, far };
	}
	return found && found.place;
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Whether a word or number goes on at an edge where it did not before: "in 194" is not what "in 1945" says. */
function cutsWords(before: string, was: Span, after: string, is: Span): boolean {
	return (
		(goesOn(after, is.end) && !goesOn(before, was.end)) ||
		(goesOn(after, is.start) && !goesOn(before, was.start))
	);
}

function goesOn(text: string, at: number): boolean {
	const [left = '', right = ''] = [text.charAt(at - 1), text.charAt(at)];
	if (at === 0 || at === text.length) return false;
	if (letter.test(left) && letter.test(right)) return true;
	return /\d[.,]\d/.test(text.slice(at - 1, at + 2)) || /\d[.,]\d/.test(text.slice(at - 2, at + 1));
}
