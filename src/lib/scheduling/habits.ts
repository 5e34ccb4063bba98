import type { Grade } from './engine.ts';

/** One number for each grade: again, hard, good, easy. */
export type ByGrade = readonly [number, number, number, number];

/** How a learner answers, and how long it takes: what a simulation draws from. */
export type Habits = {
	/** How often each grade is the very first answer to a card. */
	first: ByGrade;
	/** How often a card that is recalled is graded hard, good, easy. */
	recalled: readonly [number, number, number];
	/** While learning, and while learning again: how often each grade follows the grade before it (again, hard, good). */
	learning: readonly [ByGrade, ByGrade, ByGrade];
	relearning: readonly [ByGrade, ByGrade, ByGrade];
	/** Seconds for an answer of each grade. */
	seconds: { learning: ByGrade; review: ByGrade; relearning: ByGrade };
};

/** What is usual among learners, as fsrs-rs publishes it (`SimulatorConfig::default`, 2026). */
export const usualHabits: Habits = {
	first: [0.24, 0.094, 0.495, 0.171],
	recalled: [0.224, 0.631, 0.145],
	learning: [
		[0.3686, 0.0628, 0.5108, 0.0577],
		[0.0442, 0.4553, 0.4457, 0.0549],
		[0.0519, 0.047, 0.8462, 0.055]
	],
	relearning: [
		[0.2157, 0.0643, 0.6595, 0.0604],
		[0.05, 0.4638, 0.4475, 0.0387],
		[0.1057, 0.1434, 0.7266, 0.0244]
	],
	seconds: {
		learning: [19.58, 18.79, 13.78, 10.71],
		review: [19.38, 17.59, 12.38, 8.94],
		relearning: [16.44, 15.25, 12.32, 8.03]
	}
};

/** A grade drawn by these weights, which need not add up to 1; `roll` is from 0 up to 1. */
export function drawGrade(weights: ByGrade, roll: number): Grade {
	const [again, hard, good, easy] = weights;
	const at = roll * (again + hard + good + easy);
	if (at < again) return 1;
	if (at < again + hard) return 2;
	return at < again + hard + good ? 3 : 4;
}

/** As many answers at the usual pace are added to a learner's own, so that a few quick ones do not promise too much. */
const assumed = 20;
/** Who takes longer went away in between. In ms. */
const longestMs = 60_000;

/** The same habits at a learner's own pace, from the times that their answers in reviews took, in ms. */
export function paced(habits: Habits, tookMs: readonly number[]): Habits {
	const [again, hard, good, easy] = habits.seconds.review;
	const usual =
		0.1 * again + 0.9 * (habits.recalled[0] * hard + habits.recalled[1] * good + habits.recalled[2] * easy);
	const own = tookMs.reduce((sum, ms) => sum + Math.min(ms, longestMs) / 1000, 0);
	const factor = (own + assumed * usual) / ((tookMs.length + assumed) * usual);
	const scaled = (seconds: ByGrade): ByGrade => {
		const [a, b, c, d] = seconds;
		return [a * factor, b * factor, c * factor, d * factor];
	};
	const { learning, review, relearning } = habits.seconds;
	return {
		...habits,
		seconds: { learning: scaled(learning), review: scaled(review), relearning: scaled(relearning) }
	};
}
