import { labelWords, type Label } from './label.ts';

/** How many passages do what to a fact. */
export type Counts = Partial<Record<Label, number>>;

const order: Label[] = ['supports', 'contrasts', 'differs', 'same', 'mentions'];

/** Such as "2 support, 1 may contrast", a part for each label; nothing where there is none. */
export function countedWords(counts: Counts): { label: Label; words: string }[] {
	return order.flatMap((label) => {
		const count = counts[label] ?? 0;
		return count > 0
			? [{ label, words: `${count} ${count === 1 ? labelWords[label] : several[label]}` }]
			: [];
	});
}

const several: Record<Label, string> = {
	supports: 'support',
	contrasts: 'may contrast',
	differs: 'differ in date or scope',
	mentions: 'mention it',
	same: 'the same text'
};

/** How many of some passages do what; those that a learner called unrelated are none. */
export function countLabels(labels: (Label | 'unrelated')[]): Counts {
	const counts: Counts = {};
	for (const label of labels) if (label !== 'unrelated') counts[label] = (counts[label] ?? 0) + 1;
	return counts;
}
