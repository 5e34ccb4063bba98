import { labelWords, type Label } from './label.ts';

/** How many passages do what to a fact. */
export type Counts = Partial<Record<Label, number>>;

const order: Label[] = ['supports', 'contrasts', 'differs', 'same', 'mentions'];

/** Such as "2 support" and "1 may contrast"; somebody is `sure` of a contrast that is no guess of a rule. */
export function countedWords(counts: Counts, sure = false): { label: Label; words: string }[] {
	return order.flatMap((label) => {
		const count = counts[label] ?? 0;
		if (count === 0) return [];
		return [
			{ label, words: `${count} ${label === 'contrasts' && sure ? surely(count) : words(label, count)}` }
		];
	});
}

function words(label: Label, count: number): string {
	return count === 1 && label !== 'mentions' ? labelWords[label] : several[label];
}

const surely = (count: number) => (count === 1 ? 'contrasts' : 'contrast');

const several: Record<Label, string> = {
	supports: 'support',
	contrasts: 'may contrast',
	differs: 'differ in date or scope',
	mentions: 'in passing',
	same: 'the same text'
};

/** How many of some passages do what; those that a learner called unrelated are none. */
export function countLabels(labels: (Label | 'unrelated')[]): Counts {
	const counts: Counts = {};
	for (const label of labels) if (label !== 'unrelated') counts[label] = (counts[label] ?? 0) + 1;
	return counts;
}

/** Two counts as one. */
export function addCounts(one: Counts, other: Counts): Counts {
	return Object.fromEntries(
		order
			.map((label) => [label, (one[label] ?? 0) + (other[label] ?? 0)] as const)
			.filter(([, count]) => count > 0)
	);
}
