import { defaultParameters, type Grade } from './engine.ts';

/**
 * FSRS-6 over plain numbers, for simulations in which millions of answers are drawn: the formulas of `engine.ts` without
 * an object for each state. Stability and times are in days, difficulty is from 1 to 10.
 */
export type Formulas = {
	/** The probability of recall after so many days. */
	recall(days: number, stability: number): number;
	firstStability(grade: Grade): number;
	firstDifficulty(grade: Grade): number;
	nextDifficulty(difficulty: number, grade: Grade): number;
	/** The stability after an answer on a later day, when recall was `recall`. */
	nextStability(stability: number, difficulty: number, recall: number, grade: Grade): number;
	/** After one more answer on the same day. */
	sameDayStability(stability: number, grade: Grade): number;
	/** Days until recall falls to the desired retention. */
	interval(stability: number, desiredRetention: number): number;
};

const least = 0.001;
const most = 36_500;

export function formulas(weights: readonly number[] = defaultParameters): Formulas {
	const w = Float64Array.from(weights);
	const decay = -w[20]!;
	const factor = 0.9 ** (1 / decay) - 1;
	const easyStart = w[4]! - Math.exp(w[5]! * 3) + 1;
	const growth = Math.exp(w[8]!);
	const fall = Math.exp(w[17]! * w[18]!);

	const afterSuccess = (stability: number, difficulty: number, recall: number, grade: Grade) => {
		const gain = growth * (11 - difficulty) * stability ** -w[9]! * Math.expm1((1 - recall) * w[10]!);
		const bonus = grade === 2 ? w[15]! : grade === 4 ? w[16]! : 1;
		return stability * (1 + gain * bonus);
	};
	const afterFailure = (stability: number, difficulty: number, recall: number) => {
		const base = w[11]! * difficulty ** -w[12]! * ((stability + 1) ** w[13]! - 1);
		return Math.min(base * Math.exp((1 - recall) * w[14]!), stability / fall);
	};

	return {
		recall: (days, stability) => (1 + (factor * days) / stability) ** decay,
		firstStability: (grade) => within(w[grade - 1]!, least, most),
		firstDifficulty: (grade) => within(w[4]! - Math.exp(w[5]! * (grade - 1)) + 1, 1, 10),
		nextDifficulty: (difficulty, grade) => {
			const moved = difficulty - (w[6]! * (grade - 3) * (10 - difficulty)) / 9;
			return within(w[7]! * easyStart + (1 - w[7]!) * moved, 1, 10);
		},
		nextStability: (stability, difficulty, recall, grade) => {
			const next =
				grade === 1
					? afterFailure(stability, difficulty, recall)
					: afterSuccess(stability, difficulty, recall, grade);
			return within(next, least, most);
		},
		sameDayStability: (stability, grade) => {
			const change = Math.exp(w[17]! * (grade - 3 + w[18]!)) * stability ** -w[19]!;
			return within(stability * (grade > 1 ? Math.max(1, change) : change), least, most);
		},
		interval: (stability, desiredRetention) => (stability / factor) * (desiredRetention ** (1 / decay) - 1)
	};
}

function within(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
