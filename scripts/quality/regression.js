/**
 * A logistic regression: one weight for each feature, and where the sum starts.
 * @typedef {{ start: number, weights: number[] }} Regression
 */

/** How much large weights cost, in features of spread 1: so few examples would else be learnt by heart. */
const restraint = 3;
const rounds = 8;

/**
 * The weights that make what was seen likeliest, by Newton's method.
 * @param {number[][]} rows the features of each example
 * @param {boolean[]} wanted whether each is an example of it
 * @returns {Regression}
 */
export function fit(rows, wanted) {
	const width = rows[0]?.length ?? 0;
	const means = columns(width, (at) => mean(rows.map((row) => row[at] ?? 0)));
	const spreads = columns(width, (at) => Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - means[at]) ** 2))) || 1);
	const even = rows.map((row) => [...row.map((value, at) => (value - means[at]) / spreads[at]), 1]);
	let sum = columns(width + 1, () => 0);
	for (let round = 0; round < rounds; round++) sum = step(even, wanted, sum);
	const weights = columns(width, (at) => sum[at] / spreads[at]);
	return { weights, start: sum[width] - weights.reduce((total, weight, at) => total + weight * means[at], 0) };
}

/**
 * How likely an example is, from 0 to 1.
 * @param {Regression} regression
 * @param {number[]} row
 */
export function chance({ start, weights }, row) {
	return 1 / (1 + Math.exp(-weights.reduce((total, weight, at) => total + weight * (row[at] ?? 0), start)));
}

/**
 * @param {number[][]} rows
 * @param {boolean[]} wanted
 * @param {number[]} sum
 */
function step(rows, wanted, sum) {
	const last = sum.length - 1;
	const slope = sum.map((weight, at) => (at < last ? restraint * weight : 0));
	const bend = sum.map((_, at) => columns(sum.length, (other) => (at === other ? (at < last ? restraint : 1e-9) : 0)));
	for (const [place, row] of rows.entries()) {
		const likely = chance({ start: 0, weights: sum }, row);
		const off = likely - (wanted[place] ? 1 : 0);
		const certain = likely * (1 - likely);
		for (const [at, value] of row.entries()) {
			slope[at] += off * value;
			for (const [other, second] of row.entries()) bend[at][other] += certain * value * second;
		}
	}
	const by = solve(bend, slope);
	return sum.map((weight, at) => weight - by[at]);
}

/**
 * Solves a symmetric system of equations, by elimination.
 * @param {number[][]} system
 * @param {number[]} right
 */
function solve(system, right) {
	const rows = system.map((row, at) => [...row, right[at]]);
	for (const [at, row] of rows.entries())
		for (const [below, other] of rows.entries()) {
			if (below === at) continue;
			const share = other[at] / row[at];
			for (let place = at; place < other.length; place++) other[place] -= share * row[place];
		}
	return rows.map((row, at) => row[rows.length] / row[at]);
}

/**
 * @template Value
 * @param {number} width
 * @param {(at: number) => Value} value
 */
function columns(width, value) {
	return Array.from({ length: width }, (_, at) => value(at));
}

/** @param {number[]} all */
function mean(all) {
	return all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
}
