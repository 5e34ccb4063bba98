import { isReason, reasons } from '#lib/drafting/reasons.ts';
import { isRunning, type BlockKind } from '#lib/reading/document.ts';

type Passage = { start: number; end: number; kind: BlockKind; rejected: string | null };

/** Why sentences have no card, in words; how many they are, and the first of them. */
export type Uncovered = { reason: string; count: number; sentences: { start: number; text: string }[] };

const most = 50;

/** The sentences of running text that no mark touches, by reason, the most common first. */
export function uncovered(
	text: string,
	passages: Passage[],
	marks: { start: number; end: number }[],
	own: boolean
): Uncovered[] {
	const sorted = [...marks].sort((a, b) => a.start - b.start);
	const byReason = new Map<string, Uncovered>();
	let covered = 0;
	for (const { start, end, kind, rejected } of passages) {
		while (sorted[0] && sorted[0].start < end) covered = Math.max(covered, sorted.shift()!.end);
		if (covered > start || !isRunning(kind)) continue;
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
