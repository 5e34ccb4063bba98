import type { Span } from '#lib/facts/fact.ts';
import { isRunning, type BlockKind } from '#lib/reading/document.ts';
import { bare } from './uncovered.ts';

/** A sentence that a card can be made from, and whether a card rests on it already. */
export type Choice = Span & { isCovered: boolean };

/** The sentences of running text. */
export function choices(passages: (Span & { kind: BlockKind })[], marks: Span[]): Choice[] {
	const without = new Set(bare(passages, marks));
	return passages
		.filter(({ kind }) => isRunning(kind))
		.map((passage) => ({ start: passage.start, end: passage.end, isCovered: !without.has(passage) }));
}
