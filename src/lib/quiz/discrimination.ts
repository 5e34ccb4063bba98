/** Whether an answer was right, and the share that its learner has right of all other questions of the course. */
export type Rated = { right: boolean; ability: number };

/**
 * How well a question tells learners who know the course from those who do not, from -1 to 1: the point-biserial
 * correlation of being right here with the share right elsewhere. The question itself is left out of that share, as Henrysson
 * ("Correction of item-total correlations in item analysis", Psychometrika 28, 1963) asks for, or every question would
 * agree with itself a little. Null where all were right, all were wrong, or all are alike elsewhere.
 */
export function discrimination(answers: readonly Rated[]): number | null {
	const right = answers.map((one) => (one.right ? 1 : 0));
	const ability = answers.map((one) => one.ability);
	const [ofRight, ofAbility] = [variance(right), variance(ability)];
	if (!(ofRight > smallest) || !(ofAbility > smallest)) return null;
	const [meanRight, meanAbility] = [mean(right), mean(ability)];
	const together = mean(right.map((one, index) => (one - meanRight) * (ability[index]! - meanAbility)));
	return Math.min(1, Math.max(-1, together / Math.sqrt(ofRight * ofAbility)));
}

/** Whether so low a correlation of so many pairs is hardly chance where there is none: once in forty times. */
export function isClearlyNegative(correlation: number, pairs: number): boolean {
	return correlation * Math.sqrt(pairs - 1) < -1.96;
}

/** The answers of those who do better elsewhere than the one in the middle, and of those who do worse. */
export function halves<One extends Rated>(answers: readonly One[]): { strong: One[]; weak: One[] } {
	const sorted = answers.map(({ ability }) => ability).sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
	return {
		strong: answers.filter(({ ability }) => ability > median),
		weak: answers.filter(({ ability }) => ability < median)
	};
}

/** Below this a variance is the rounding of equal numbers. */
const smallest = 1e-12;

function variance(numbers: readonly number[]): number {
	const middle = mean(numbers);
	return mean(numbers.map((one) => (one - middle) ** 2));
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
