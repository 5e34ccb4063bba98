import { isReason, reasons } from '#lib/drafting/reasons.ts';
import { isRunning, type BlockKind } from '#lib/reading/document.ts';

type Counted = { kind: BlockKind; rejected: string | null; count: number };
type Report = { passages: Counted[]; draft: number; accepted: number; rejected: number };

/** What became of a text: sentences read, cards drafted, and the sentences without a card by their reason. */
export type Told<From> = Omit<From, 'passages'> & {
	sentences: number;
	drafted: number;
	without: number;
	reasons: { words: string; count: number }[];
	/** Headings, references and the like. */
	aside: number;
};

export function inWords<From extends Report>({ passages, ...report }: From): Told<From> {
	const sentences = passages.filter(({ kind }) => isRunning(kind));
	const without = sentences.filter(({ rejected }) => rejected !== null);
	return {
		...report,
		sentences: sum(sentences),
		drafted: report.draft + report.accepted + report.rejected,
		without: sum(without),
		reasons: byWords(without).sort((a, b) => b.count - a.count),
		aside: sum(passages) - sum(sentences)
	};
}

function byWords(passages: Counted[]): { words: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { rejected, count } of passages) {
		const words = rejected !== null && isReason(rejected) ? reasons[rejected] : 'Another reason.';
		counts.set(words, (counts.get(words) ?? 0) + count);
	}
	return [...counts].map(([words, count]) => ({ words, count }));
}

const sum = (passages: Counted[]) => passages.reduce((total, { count }) => total + count, 0);
