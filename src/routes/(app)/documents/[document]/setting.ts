import type { Span } from '#lib/facts/fact.ts';
import type { BlockKind } from '#lib/reading/document.ts';

/** A piece of text under the same marks, the narrowest first. */
export type Segment<Mark extends Span> = {
	text: string;
	marks: Mark[];
	/** The starts of the marks that begin here. */
	starts: number[];
	/** Marks that end here and are the narrowest nowhere. */
	hidden: Mark[];
};

/** One line of a document as it is set: `mark` is what stood in front of it, such as `2.` or `##`. */
export type Line<Mark extends Span> = Span & { kind: BlockKind; mark: string; segments: Segment<Mark>[] };

type Passage = Span & { kind: BlockKind };

const marksOfLines = /^(?:[•‣▪◦·*+–—-]|#{1,6}|\d{1,9}[.)]|\(?[a-z]\))\s+$/;

/** A part of a canonical text as blocks to be set one after another; the items of a list make one block. */
export function setText<Mark extends Span>(
	text: string,
	part: Span,
	passages: Passage[],
	marks: Mark[]
): Line<Mark>[][] {
	const cut = cutter(text, marks);
	const blocks: Line<Mark>[][] = [];
	let at = 0;
	let listEnd = -1;
	for (const { 0: line, index: offset } of text.slice(part.start, part.end).matchAll(/[^\n]+/g)) {
		const index = part.start + offset;
		const end = index + line.length;
		while (passages[at] && passages[at]!.end <= index) at += 1;
		const first = passages[at];
		const kind = first && first.start < end ? first.kind : 'prose';
		const lead = first && first.start < end ? text.slice(index, first.start) : '';
		const mark = marksOfLines.test(lead) ? lead : '';
		const start = index + mark.length;
		const set = { start, end, kind, mark: mark.trim(), segments: cut(start, end) };
		if (kind === 'list' && listEnd === index - 1) blocks.at(-1)!.push(set);
		else blocks.push([set]);
		listEnd = kind === 'list' ? end : -1;
	}
	return blocks;
}

/** The stretch of the text that a block is set from. */
export function spanOf(block: Span[]): Span {
	return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
}

/** Cuts one stretch after another, in the order of the text, where marks begin and end. */
function cutter<Mark extends Span>(
	text: string,
	marks: Mark[]
): (start: number, end: number) => Segment<Mark>[] {
	const waiting = [...marks].sort((a, b) => a.start - b.start);
	const begun = new Set<Mark>();
	const shown = new Set<Mark>();
	let open: Mark[] = [];
	return (start, end) => {
		while (waiting[0] && waiting[0].start < end) open.push(waiting.shift()!);
		open = open.filter((mark) => mark.end > start);
		const inside = (at: number) => at > start && at < end;
		const edges = open.flatMap((mark) => [mark.start, mark.end]).filter(inside);
		const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
		return cuts.slice(1).map((to, index) => {
			const from = cuts[index]!;
			const over = open
				.filter((mark) => mark.start < to && mark.end > from)
				.sort((a, b) => a.end - a.start - (b.end - b.start));
			const starts = [...new Set(over.filter((mark) => !begun.has(mark)).map((mark) => mark.start))];
			for (const mark of over) begun.add(mark);
			if (over[0]) shown.add(over[0]);
			const hidden = over.filter((mark) => mark.end <= to && !shown.has(mark));
			return { text: text.slice(from, to), marks: over, starts, hidden };
		});
	};
}
