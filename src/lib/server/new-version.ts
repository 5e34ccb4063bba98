import { carryOver, type Found, type Lost, type Version } from '#lib/facts/carrying-over.ts';
import { finderAgain } from '#lib/facts/finding-again.ts';
import type { Prepared } from './prepare.ts';

/** What a new version takes the place of: the version until now, then earlier ones with quotations that are lost. */
export type Replaced = {
	versions: [Version, ...Version[]];
	/** Where the learner was in the version until now. */
	place: number | null;
};

/** What becomes of the citations and the place in the version `of` that a new one takes the place of. */
export type Carried = { of: string; found: Found[]; lost: Lost[]; place: number | null };

/** A text as a new version: drafted is only what the version until now does not say in the same words. */
export function asNewVersion(
	prepared: Prepared,
	{ versions, place }: Replaced
): { prepared: Prepared; carried: Carried } {
	const [old] = versions;
	const inOld = finderAgain(prepared.text, old.text);
	const facts = prepared.facts.filter(({ start, end }) => inOld({ start, end }) === null);
	const carried = carryOver(versions, prepared.text, prepared.passages);
	return {
		prepared: { ...prepared, facts },
		carried: { ...carried, of: old.id, place: place === null ? null : placeIn(prepared, old.text, place) }
	};
}

/** So many characters tell a place, or else so many. */
const telling = [120, 40];

/** The same words in the new text, or else as far on in it. */
function placeIn({ text, passages }: Prepared, old: string, place: number): number {
	const lineEnd = old.indexOf('\n', place);
	const find = finderAgain(old, text);
	for (const length of telling) {
		const end = Math.min(lineEnd === -1 ? old.length : lineEnd, place + length);
		const found = find({ start: place, end });
		if (found) return found.start;
	}
	const far = (place / Math.max(1, old.length)) * text.length;
	return passages.findLast(({ start }) => start <= far)?.start ?? 0;
}
