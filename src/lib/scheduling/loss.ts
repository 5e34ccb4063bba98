import type { Engine } from './engine.ts';
import type { Item } from './training-items.ts';

/** The log loss of each item: minus the logarithm of the probability that was given to what happened. */
export function losses(items: readonly Item[], engine: Engine): number[] {
	return items.map(({ history }) => {
		const [first, ...rest] = history;
		const last = rest.pop();
		if (!first || !last) throw new Error('An item has two answers or more');
		let state = engine.init(first.grade);
		for (const { days, grade } of rest) state = engine.step(state, days, grade);
		return logLoss(engine.recall(state, last.days), last.grade > 1);
	});
}

/** Minus the logarithm of the probability that a predicted recall gave to what happened. */
export function logLoss(predicted: number, recalled: boolean): number {
	const recall = Math.min(1 - least, Math.max(least, predicted));
	return -Math.log(recalled ? recall : 1 - recall);
}

/** Nothing is quite impossible. */
const least = 1e-6;

export function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The standard error of the mean; 0 of fewer than two. */
export function standardError(numbers: readonly number[]): number {
	if (numbers.length < 2) return 0;
	const middle = mean(numbers);
	const squares = numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0);
	return Math.sqrt(squares / (numbers.length - 1) / numbers.length);
}
