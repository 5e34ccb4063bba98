import type { Engine, Grade, State } from './engine.ts';
import { fuzz, fuzzFactor, leastAfter, longestInterval } from './fuzz.ts';
import type { Due } from './log.ts';
import { after, type Before, type Memory } from './memory.ts';
import { defaultSteps, minutesOfDay, move, type Steps } from './steps.ts';

/** How one card is scheduled for one learner. */
export type Rules = {
	cardId: string;
	engine: Engine;
	/** The probability of recall at which a card is asked again, between 0 and 1. */
	desiredRetention: number;
	steps?: Steps;
	/** Days. */
	maximumInterval?: number;
	/** False gives the plain interval. */
	fuzz?: boolean;
};

/** What a grade would do now: whole days (0 within a day), or minutes while in the learning steps. */
export type Preview = { due: Due; days: number; minutes: number | null };

export const grades: readonly Grade[] = [1, 2, 3, 4];

/** Where a card goes after the last effective answer of a folded memory; null when there is none. The same memory always goes to the same place. */
export function decide(memory: Memory, rules: Rules): Due | null {
	const { state, before, lastAt, lastDay, lastGrade, reps, step, wait } = memory;
	if (state === null) return null;
	if (!before || lastAt === null || lastDay === null || lastGrade === null)
		throw new Error(`The memory of card ${rules.cardId} has lost its last answer`);
	if (wait === null) {
		const waited = before.guessed
			? daysAfterGuess(before, state, reps, rules)
			: days(before, lastGrade, reps, rules);
		return { day: lastDay + waited, at: null, step };
	}
	if (wait >= minutesOfDay) return { day: lastDay + Math.floor(wait / minutesOfDay), at: null, step };
	return { day: lastDay, at: lastAt + wait * 60_000, step };
}

/** What each grade would do at this moment; answering then decides the same. */
export function preview(
	memory: Memory,
	rules: Rules & { now: number; today: number }
): Record<Grade, Preview> {
	const one = (grade: Grade): Preview => {
		const answered = after(memory, trial(grade, rules), rules.engine, rules.steps);
		const due = decide(answered, rules);
		if (!due) throw new Error('An answered card is due some day');
		return { due, days: due.day - rules.today, minutes: due.at === null ? null : answered.wait };
	};
	return { 1: one(1), 2: one(2), 3: one(3), 4: one(4) };
}

function trial(grade: Grade, { cardId, now, today }: { cardId: string; now: number; today: number }) {
	const received = { id: '', card: cardId, device: '', sequence: 0, position: 0, decision: null };
	return { ...received, kind: 'answered' as const, grade, at: now, studyDay: today };
}

/** Days to wait by the engine's interval; each grade that leads to days waits longer than the grades below it. */
function days(before: Before, grade: Grade, reps: number, rules: Rules): number {
	const { engine, desiredRetention, steps = defaultSteps, maximumInterval = longestInterval } = rules;
	const factor = rules.fuzz === false ? null : fuzzFactor(rules.cardId, reps);
	let least = 1;
	for (const each of grades) {
		if (each !== grade && move(before, each, steps).wait !== null) continue;
		const { stability } = before.state ? engine.step(before.state, before.elapsed, each) : engine.init(each);
		const interval = engine.interval(stability, desiredRetention);
		if (before.phase === 'review' && each > 1)
			least = Math.max(least, leastAfter(interval, before.elapsed, maximumInterval));
		const chosen = fuzz(interval, least, maximumInterval, factor);
		if (each === grade) return chosen;
		least = chosen + 1;
	}
	throw new Error(`There is no grade ${grade}`);
}

/** Days to wait by the stability that lies between those of two grades: never longer than after "good". */
function daysAfterGuess(before: Before, { stability }: State, reps: number, rules: Rules): number {
	const { engine, desiredRetention, maximumInterval = longestInterval } = rules;
	const factor = rules.fuzz === false ? null : fuzzFactor(rules.cardId, reps);
	const interval = engine.interval(stability, desiredRetention);
	const least = Math.max(1, leastAfter(interval, before.elapsed, maximumInterval));
	return fuzz(interval, least, maximumInterval, factor);
}
