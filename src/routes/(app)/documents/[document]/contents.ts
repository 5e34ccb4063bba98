import type { Span } from '#lib/facts/fact.ts';

/** A line of a document's contents, which leads to an offset in a part; parts count from 1. */
export type Entry = { title: string; part: number; at: number; depth: number };

const most = 60;
const longestTitle = 80;

/**
 * The headings of a text, or the first words of parts without one. Where these are very many, the headings of the other
 * parts than `here` (from 0) are thinned out, evenly.
 */
export function contents(
	text: string,
	headings: Span[],
	parts: Span[],
	here: number
): { entries: Entry[]; isWhole: boolean } {
	const byPart = parts.map((part, index) => {
		const inside = headings.filter(({ start }) => start >= part.start && start < part.end);
		const entries = inside.map(({ start, end }) => ({
			title: shortened(text.slice(start, end)),
			part: index + 1,
			at: start,
			depth: depthOf(text, start)
		}));
		const words = { title: shortened(text.slice(part.start, part.start + 200)), part: index + 1 };
		return entries.length > 0 || parts.length === 1 ? entries : [{ ...words, at: part.start, depth: 1 }];
	});
	if (byPart.flat().length <= most) return { entries: shallow(byPart.flat()), isWhole: true };
	const every = Math.ceil(parts.length / most);
	const some = byPart.flatMap((entries, index) => {
		if (index === here) return entries.slice(0, most);
		return index % every === 0 ? entries.slice(0, 1) : [];
	});
	return { entries: shallow(some), isWhole: false };
}

/** How deep a heading is that is written with marks, as in Markdown. */
function depthOf(text: string, start: number): number {
	const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
	return /^(#{1,6})\s/.exec(lead)?.[1]?.length ?? 1;
}

/** The outermost headings are not indented, and no heading is by more than two steps. */
function shallow(entries: Entry[]): Entry[] {
	const least = Math.min(...entries.map(({ depth }) => depth));
	return entries.map((entry) => ({ ...entry, depth: Math.min(entry.depth - least, 2) }));
}

/** The first of these words on one line. */
export function shortened(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).replace(/\s\S*$/, '')} …`;
}
