import type { Span } from '#lib/facts/fact.ts';

/** A text of up to so many characters is one part. */
const longest = 20_000;
const usual = 12_000;

/**
 * A text in parts to be read one at a time, without a gap: cut before headings where there are any, else between
 * paragraphs, sentences or words. `headings` are their offsets, in order.
 */
export function parts(text: string, headings: number[]): Span[] {
	const found: Span[] = [];
	let start = 0;
	let next = 0;
	while (text.length - start > longest) {
		const near: number[] = [];
		while (next < headings.length && headings[next]! <= start + longest) near.push(headings[next++]!);
		const end = cutAt(text, start, near);
		next -= near.filter((heading) => heading > end).length;
		found.push({ start, end });
		start = end;
	}
	found.push({ start, end: text.length });
	return found;
}

/** The number, from 0, of the part that has this offset, or of the nearest one. */
export function partAt(all: Span[], offset: number): number {
	const after = all.findIndex(({ end }) => offset < end);
	return after === -1 ? all.length - 1 : after;
}

/** A heading begins its line, perhaps with a mark in front of it. */
function cutAt(text: string, start: number, headings: number[]): number {
	const wanted = start + usual;
	const [heading] = headings
		.map((each) => text.lastIndexOf('\n', each - 1) + 1)
		.filter((each) => each - start >= usual / 2)
		.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
	return (
		heading ??
		after(text, '\n', start, wanted) ??
		after(text, '. ', start, wanted) ??
		after(text, ' ', start, wanted) ??
		wanted - Number(/[\udc00-\udfff]/.test(text.charAt(wanted)))
	);
}

/** The offset after the last of these before `wanted`, or after the first that follows, if it is near enough. */
function after(text: string, end: string, start: number, wanted: number): number | null {
	const before = text.lastIndexOf(end, wanted - end.length);
	if (before >= start + usual / 2) return before + end.length;
	const behind = text.slice(wanted, start + longest).indexOf(end);
	return behind === -1 ? null : wanted + behind + end.length;
}
