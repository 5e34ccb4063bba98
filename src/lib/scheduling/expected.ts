import type { Grade } from './engine.ts';
import type { Formulas } from './formulas.ts';
import type { ByGrade, Habits } from './habits.ts';

/** What one answer is expected to come to, learning steps and all, before anyone has given it. */
export type Expected = {
	/** A new card, by its first grade: how likely that is, the stability at the end of the day, the seconds. */
	learnt: { chance: number; stability: number }[];
	learningSeconds: number;
	/** Seconds for a card that is recalled, and for one that is forgotten. */
	recalledSeconds: number;
	forgottenSeconds: number;
	/** What hard and easy make, on the average, of the growth of a stability. */
	bonus: number;
	relearnt(stability: number): number;
};

/** The likeliest course of the steps: each is passed with "good". */
export function expected(formulas: Formulas, habits: Habits, weights: readonly number[]): Expected {
	const all = sum(habits.first);
	const learnt = ([1, 2, 3, 4] as const).map((grade) => {
		let stability = formulas.firstStability(grade);
		for (let step = stepsLeft(grade); step > 0; step--) stability = formulas.sameDayStability(stability, 3);
		return { chance: habits.first[grade - 1]! / all, stability, grade };
	});
	const { learning, review, relearning } = habits.seconds;
	const [hard, good, easy] = habits.recalled;
	const recalled = hard + good + easy;
	return {
		learnt,
		learningSeconds: sum(
			learnt.map(({ chance, grade }) => {
				const again = stepsLeft(grade) * secondsOfStep(habits.learning, learning);
				return chance * (learning[grade - 1]! + again);
			})
		),
		recalledSeconds: (hard * review[1] + good * review[2] + easy * review[3]) / recalled,
		forgottenSeconds: review[0] + secondsOfStep(habits.relearning, relearning),
		bonus: (hard * weights[15]! + good + easy * weights[16]!) / recalled,
		relearnt: (stability) => formulas.sameDayStability(stability, 3)
	};
}

function stepsLeft(grade: Grade): number {
	if (grade === 4) return 0;
	return grade === 3 ? 1 : 2;
}

/** A step is repeated until it is passed; mostly it was "good" or "again" before. */
function secondsOfStep([again, , good]: Habits['learning'], seconds: ByGrade): number {
	const chances = again.map((chance, index) => (chance + good[index]!) / 2);
	const each = sum(chances.map((chance, index) => chance * seconds[index]!)) / sum(chances);
	return (each * sum(chances)) / (chances[2]! + chances[3]!);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
