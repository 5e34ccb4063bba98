import { isReason, reasons } from '#lib/drafting/reasons.ts';
import type { BlockKind } from '#lib/reading/document.ts';

type Passage = { start: number; end: number; kind: BlockKind; rejected: string | null };

/** Why sentences have no card, in words, with those sentences. */
export type Uncovered = { reason: string; sentences: string[] };

const running: BlockKind[] = ['prose', 'list', 'caption'];

/** The sentences of running text that no mark touches, by reason, the most common first. */
export function uncovered(
	text: string,
	passages: Passage[],
	marks: { start: number; end: number }[],
	own: boolean
): Uncovered[] {
	const sorted = [...marks].sort((a, b) => a.start - b.start);
	const byReason = new Map<string, string[]>();
	let covered = 0;
	for (const { start, end, kind, rejected } of passages) {
		while (sorted[0] && sorted[0].start < end) covered = Math.max(covered, sorted.shift()!.end);
		if (covered > start || !running.includes(kind)) continue;
		const reason = inWords(rejected, own);
		byReason.set(reason, [...(byReason.get(reason) ?? []), text.slice(start, end)]);
	}
	return [...byReason]
		.map(([reason, sentences]) => ({ reason, sentences }))
		.sort((a, b) => b.sentences.length - a.sentences.length);
}

function inWords(rejected: string | null, own: boolean): string {
	if (rejected !== null && isReason(rejected)) return reasons[rejected];
	return own ? 'A card was drafted from this, and is not accepted.' : 'Nobody has written a card about this.';
}
