import { signNames, type Signs } from './signs.ts';
import { weights } from './weights.ts';

/** How likely a label is, or that a passage is `related` at all, from 0 to 1: a logistic regression over the signs. */
export function chanceOf(label: keyof typeof weights, signs: Signs): number {
	const { start, ...each } = weights[label];
	const sum = signNames.reduce((total, name) => total + each[name] * signs[name].value, start);
	return 1 / (1 + Math.exp(-sum));
}
