import type { Span } from './fact.ts';
import { finderAgain } from './finding-again.ts';
import { nearestFinder } from './nearest.ts';

/** A version of a text that is replaced, with what is cited in it. */
export type Version = { id: string; text: string; cited: (Span & Cited)[] };

/** A citation: of which fact, and which of its citations, from 0. */
export type Cited = { factId: string; position: number };

/** A citation that was found again, with the version it was in and the words of the new text. */
export type Found = Cited & Span & { from: string; quote: string };

/** A citation whose words stand no more, with the passage of the new text that is most like them. */
export type Lost = Cited & { nearest: Span | null };

/** What becomes of the citations of a text when a new version with these sentences takes its place. */
export function carryOver(
	versions: Version[],
	text: string,
	sentences: Span[]
): { found: Found[]; lost: Lost[] } {
	const nearest = nearestFinder(text, sentences);
	const found: Found[] = [];
	const lost: Lost[] = [];
	for (const { id, text: before, cited } of versions) {
		const find = finderAgain(before, text);
		for (const { factId, position, start, end } of cited) {
			const place = find({ start, end });
			if (place)
				found.push({ factId, position, ...place, from: id, quote: text.slice(place.start, place.end) });
			else lost.push({ factId, position, nearest: nearest(before.slice(start, end)) });
		}
	}
	return { found, lost };
}
