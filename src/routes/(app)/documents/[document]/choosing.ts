import type { Span } from '#lib/facts/fact.ts';
import { isRunning, type BlockKind } from '#lib/reading/document.ts';

/** A sentence that a card can be made from, and whether a card rests on it already. */
export type Choice = Span & { isCovered: boolean };

/** The sentences of running text; `marks` come in the order of the text. */
export function choices(passages: (Span & { kind: BlockKind })[], marks: Span[]): Choice[] {
	let at = 0;
	let covered = 0;
	return passages
		.filter(({ kind }) => isRunning(kind))
		.map(({ start, end }) => {
			for (let mark = marks[at]; mark && mark.start < end; mark = marks[++at])
				covered = Math.max(covered, mark.end);
			return { start, end, isCovered: covered > start };
		});
}
