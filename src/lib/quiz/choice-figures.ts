/** What was shown to choose from, and what was taken. */
type Choosing = { right: boolean; choice: string | null; shown: readonly string[]; key: string | null };

/** How often a choice was taken where it was shown. */
export type ChoiceFigures = {
	text: string;
	isKey: boolean;
	shown: number;
	taken: number;
	/** Of those who were shown it, how many were wrong, and how many of these would have taken it if all wrong choices drew alike. */
	missed: number;
	fair: number;
};

/** The figures of each choice, the most often taken first. */
export function choiceFigures(answers: readonly Choosing[]): ChoiceFigures[] {
	const byText = new Map<string, ChoiceFigures>();
	for (const { right, choice, shown, key } of answers) {
		const missed = right || choice === null ? 0 : 1;
		for (const text of new Set(shown)) {
			const known = byText.get(text);
			byText.set(text, {
				text,
				isKey: text === key,
				shown: (known?.shown ?? 0) + 1,
				taken: (known?.taken ?? 0) + (text === choice ? 1 : 0),
				missed: (known?.missed ?? 0) + missed,
				fair: (known?.fair ?? 0) + missed / Math.max(1, shown.length - 1)
			});
		}
	}
	return [...byText.values()].sort((a, b) => b.taken - a.taken || (a.text < b.text ? -1 : 1));
}

/** A wrong choice that fewer take does not work: the customary bound. */
const leastShare = 0.05;

/** A finding counts when chance alone brings it less often than this. */
const doubt = 0.05;

/**
 * The wrong choices that nobody takes: fewer than one in twenty did, and that is hardly chance, for so many saw it, or so
 * many erred and took another. In an easy question it takes long to tell. Of two choices, as true and false, none can be replaced.
 */
export function notTaken(choices: readonly ChoiceFigures[], enough: number): string[] {
	if (choices.length < 3) return [];
	return choices
		.filter(({ isKey, shown, taken }) => !isKey && shown >= enough && taken < leastShare * shown)
		.filter(
			({ shown, taken, missed, fair }) =>
				atMost(taken, shown, leastShare) < doubt ||
				(missed > 0 && atMost(taken, missed, fair / missed) < doubt)
		)
		.map(({ text }) => text);
}

/** How likely at most so many of `tries` succeed, each with this chance. */
function atMost(most: number, tries: number, chance: number): number {
	if (chance >= 1) return most >= tries ? 1 : 0;
	let term = (1 - chance) ** tries;
	let sum = term;
	for (let count = 1; count <= most; count++) {
		term *= ((tries - count + 1) / count) * (chance / (1 - chance));
		sum += term;
	}
	return sum;
}
