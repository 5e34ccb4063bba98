import type { Span } from '#lib/facts/fact.ts';
import { isRunning, type BlockKind } from '#lib/reading/document.ts';

/** How much of a paragraph has a card: every sentence, some, or none. */
export type Coverage = 'whole' | 'partly' | 'none';

type Passage = Span & { kind: BlockKind };

/** How far each paragraph is covered, when `bare` are its sentences without a card; null where there are no sentences. */
export function coverage(paragraphs: Span[], passages: Passage[], bare: Span[]): (Coverage | null)[] {
	const starts = new Set(bare.map(({ start }) => start));
	let at = 0;
	return paragraphs.map(({ end }) => {
		let all = 0;
		let without = 0;
		for (let passage = passages[at]; passage && passage.start < end; passage = passages[++at]) {
			if (!isRunning(passage.kind)) continue;
			all += 1;
			without += Number(starts.has(passage.start));
		}
		if (all === 0) return null;
		return without === 0 ? 'whole' : without < all ? 'partly' : 'none';
	});
}

/** Whether so much of a text is quoted that it cannot all be underlined. */
export function isDense(passages: Passage[], marks: Span[]): boolean {
	const sentences = passages.filter(({ kind }) => isRunning(kind));
	const length = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
	return sentences.length > 0 && length(marks) > length(sentences) / 2;
}
