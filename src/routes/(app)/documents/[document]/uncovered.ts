import type { Span } from '#lib/facts/fact.ts';
import { isReason, reasons } from '#lib/drafting/reasons.ts';
import { isRunning, type BlockKind } from '#lib/reading/document.ts';

type Passage = Span & { rejected: string | null };

/** Why sentences have no card, in words; how many they are, and the first of them. */
export type Uncovered = { reason: string; count: number; sentences: { start: number; text: string }[] };

const most = 50;

/** The sentences of running text that no mark touches. */
export function bare<Sentence extends Span & { kind: BlockKind }>(
	passages: Sentence[],
	marks: Span[]
): Sentence[] {
	const sorted = marks.toSorted((a, b) => a.start - b.start);
	let at = 0;
	let covered = 0;
	return passages.filter(({ start, end, kind }) => {
		for (let mark = sorted[at]; mark && mark.start < end; mark = sorted[++at])
			covered = Math.max(covered, mark.end);
		return covered <= start && isRunning(kind);
	});
}

/** Why these sentences have no card, the most common reason first. */
export function uncovered(text: string, sentences: Passage[], own: boolean): Uncovered[] {
	const byReason = new Map<string, Uncovered>();
	for (const { start, end, rejected } of sentences) {
		const reason = inWords(rejected, own);
		const one = byReason.get(reason) ?? { reason, count: 0, sentences: [] };
		one.count += 1;
		if (one.count <= most) one.sentences.push({ start, text: text.slice(start, end) });
		byReason.set(reason, one);
	}
	return [...byReason.values()].sort((a, b) => b.count - a.count);
}

function inWords(rejected: string | null, own: boolean): string {
	if (rejected !== null && isReason(rejected)) return reasons[rejected];
	return own ? 'A card was drafted from this, and is not accepted.' : 'Nobody has written a card about this.';
}
