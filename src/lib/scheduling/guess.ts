import type { Engine, State } from './engine.ts';

/**
 * The state after the right one of so many choices was taken. Whoever did not know it, takes it once in as
 * many times: stability and difficulty lie between those after "good" and after "again", each blended as its
 * logarithm, the nearer to "good" the likelier it is that it was known.
 */
export function afterRightChoice(state: State, elapsed: number, choices: number, engine: Engine): State {
	const good = engine.step(state, elapsed, 3);
	const again = engine.step(state, elapsed, 1);
	const share = knew(engine.recall(state, elapsed), choices);
	return {
		stability: blend(good.stability, again.stability, share),
		difficulty: blend(good.difficulty, again.difficulty, share)
	};
}

/** How likely it is that the right one of so many choices was known and not guessed, where `recall` was expected. */
export function knew(recall: number, choices: number): number {
	return recall / (recall + (1 - recall) / choices);
}

function blend(good: number, again: number, share: number): number {
	const between = Math.exp(share * Math.log(good) + (1 - share) * Math.log(again));
	return Math.min(Math.max(between, Math.min(good, again)), Math.max(good, again));
}
