import { CLAMP_PARAMETERS, computeDecayFactor, default_w, FSRSAlgorithm, roundTo } from 'ts-fsrs';

/** Stability in days (recall falls to 90 % after that long), difficulty from 1 to 10. */
export type State = { stability: number; difficulty: number };

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** The arithmetic of one memory model with one set of parameters. Its name is recorded with every review. */
export interface Engine {
	name: string;
	/** The state after the very first answer. */
	init(grade: Grade): State;
	/** The state after an answer given so many whole study days after the one before it. */
	step(state: State, wholeStudyDays: number, grade: Grade): State;
	/** The probability of recall after so many days, from 0 to 1. */
	recall(state: State, days: number): number;
	/** Days until recall falls to the desired retention: neither rounded nor held to any limit. */
	interval(stability: number, desiredRetention: number): number;
}

/** The 21 weights that FSRS-6 is published with. */
export const defaultParameters: readonly number[] = default_w;

/** FSRS-6 by ts-fsrs' formulas. `shortTerm: false` treats answers of one day like any others. Throws on weights that `checkParameters` refuses. */
export function fsrs6(parameters = defaultParameters, { shortTerm = true } = {}): Engine {
	const problem = checkParameters(parameters);
	if (problem) throw new Error(problem);
	const arithmetic = new Arithmetic([...parameters], shortTerm);
	return {
		name: shortTerm ? 'fsrs-6' : 'fsrs-6-long-term',
		init: (grade) => arithmetic.next_state(null, 0, grade),
		step: (state, wholeStudyDays, grade) => arithmetic.next_state(state, wholeStudyDays, grade),
		recall: (state, days) => arithmetic.forgetting_curve(days, state.stability),
		interval: (stability, desiredRetention) =>
			stability * arithmetic.calculate_interval_modifier(desiredRetention)
	};
}

/** What is wrong with a set of FSRS-6 weights as one sentence, or null. The ranges are the published ones, a little wider than 32-bit floats need. */
export function checkParameters(parameters: readonly number[]): string | null {
	if (parameters.length !== parameterRanges.length) {
		const older = parameters.length === 17 || parameters.length === 19;
		return `FSRS-6 has 21 parameters and these are ${parameters.length}${older ? ', a set of an older FSRS that would give other intervals' : ''}.`;
	}
	for (const [index, [low, high]] of parameterRanges.entries()) {
		const weight = parameters[index]!;
		if (!Number.isFinite(weight)) return `Parameter w${index} is not a finite number.`;
		if (weight < low - 1e-6 || weight > high + 1e-6)
			return `Parameter w${index} is ${weight} and has to lie between ${low} and ${high}.`;
	}
	return null;
}

/** The least and the most that each weight may be. */
export const parameterRanges = CLAMP_PARAMETERS(2, false) as [number, number][];

/**
 * ts-fsrs clips the weights it is given in silence (w19 = 0 becomes 0.01, which moves intervals by a tenth)
 * and works out the decay anew for every recall: here weights are used as they are, and the decay once.
 */
class Arithmetic extends FSRSAlgorithm {
	constructor(weights: number[], shortTerm: boolean) {
		super({ enable_short_term: shortTerm });
		this.param = { ...this.param, w: weights };
		const { decay, factor } = computeDecayFactor(weights);
		this.forgetting_curve = (days, stability) => roundTo((1 + (factor * days) / stability) ** decay, 8);
	}
}
