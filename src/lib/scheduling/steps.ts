import type { Grade } from './engine.ts';

/** The waits of a card that is being learned, or learned again after it was forgotten, in minutes. */
export type Steps = { learning: readonly number[]; relearning: readonly number[] };

export const defaultSteps: Steps = { learning: [1, 10], relearning: [10] };

export type Phase = 'new' | 'learning' | 'review' | 'relearning';

/** `step` is an index into the steps of its phase, null outside them; `wait` is in minutes, null when the engine's interval decides. */
export type Place = { phase: Phase; step: number | null; wait: number | null };

/** A wait of a day or more is a review, due on a day and not at an instant. */
export const minutesOfDay = 1440;

/** Where an answer takes a card. The steps are those of Anki and ts-fsrs; hard in a later step repeats it, as in Anki. */
export function move(from: { phase: Phase; step: number | null }, grade: Grade, steps: Steps): Place {
	switch (from.phase) {
		case 'new':
		case 'learning':
			return walk('learning', steps.learning, from.step ?? 0, grade);
		case 'relearning':
			return walk('relearning', steps.relearning, from.step ?? 0, grade);
		case 'review':
			return grade === 1 ? walk('relearning', steps.relearning, 0, grade) : graduated;
	}
}

/** Where a card goes that is neither recalled nor forgotten: in the learning steps it waits for its own step again. */
export function stay(from: { phase: Phase; step: number | null }, steps: Steps): Place {
	if (from.phase !== 'learning' && from.phase !== 'relearning') return graduated;
	const waits = steps[from.phase];
	const step = Math.min(from.step ?? 0, waits.length - 1);
	const wait = waits[step];
	return wait === undefined ? graduated : place(from.phase, step, wait);
}

const graduated: Place = { phase: 'review', step: null, wait: null };

function walk(phase: Phase, waits: readonly number[], at: number, grade: Grade): Place {
	const step = Math.min(at, waits.length - 1);
	const [first] = waits;
	if (first === undefined) return graduated;
	switch (grade) {
		case 1:
			return place(phase, 0, first);
		case 2:
			return place(phase, step, hardWait(waits, step, first));
		case 3: {
			const next = waits[step + 1];
			return next === undefined ? graduated : place(phase, step + 1, next);
		}
		case 4:
			return graduated;
	}
}

function hardWait(waits: readonly number[], step: number, first: number): number {
	if (step > 0) return waits[step]!;
	const [, second] = waits;
	if (second === undefined) return Math.round(Math.min(first * 1.5, first + minutesOfDay));
	return Math.round((first + second) / 2);
}

function place(phase: Phase, step: number, wait: number): Place {
	return wait < minutesOfDay ? { phase, step, wait } : { phase: 'review', step: null, wait };
}
