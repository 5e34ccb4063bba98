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
	const columns = (rows[0] ?? []).map((_, at) => {
		const values = rows.map((row) => read(row, at));
		const middle = mean(values);
		return { middle, spread: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1 };
	});
	const even = rows.map((row) => [...columns.map(({ middle, spread }, at) => (read(row, at) - middle) / spread), 1]);
	let found = [...columns.map(() => 0), 0];
	for (let round = 0; round < rounds; round++) found = step(even, wanted, found);
	const weights = columns.map(({ spread }, at) => read(found, at) / spread);
	const start = columns.reduce((sum, { middle }, at) => sum - read(weights, at) * middle, read(found, columns.length));
	return { weights, start };
}

/**
 * How likely an example is, from 0 to 1.
 * @param {Regression} regression
 * @param {number[]} row
 */
export function chance({ start, weights }, row) {
	return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * read(row, at), start)));
}

/**
 * @param {number[][]} rows
 * @param {boolean[]} wanted
 * @param {number[]} before
 */
function step(rows, wanted, before) {
	const last = before.length - 1;
	const cost = before.map((_, at) => (at < last ? restraint : 1e-9));
	const slope = before.map((weight, at) => read(cost, at) * weight);
	const bend = before.map((_, at) => before.map((_, other) => (at === other ? read(cost, at) : 0)));
	for (const [place, row] of rows.entries()) {
		const likely = chance({ start: 0, weights: before }, row);
		const off = likely - (wanted[place] ? 1 : 0);
		const certain = likely * (1 - likely);
		for (const [at, value] of row.entries()) {
			slope[at] = read(slope, at) + off * value;
			addTimes(bend[at] ?? [], row, certain * value);
		}
	}
	const by = solve(bend, slope);
	return before.map((weight, at) => weight - read(by, at));
}

/**
 * Solves a symmetric system of equations, by elimination.
 * @param {number[][]} system
 * @param {number[]} right
 */
function solve(system, right) {
	const rows = system.map((row, at) => [...row, read(right, at)]);
	for (const [at, row] of rows.entries())
		for (const other of rows) if (other !== row) addTimes(other, row, -read(other, at) / read(row, at));
	return rows.map((row, at) => read(row, rows.length) / read(row, at));
}

/**
 * Adds so many times the one to the other, in place.
 * @param {number[]} to
 * @param {number[]} values
 * @param {number} times
 */
function addTimes(to, values, times) {
	for (const [at, value] of values.entries()) to[at] = read(to, at) + times * value;
}

/**
 * @param {number[]} values
 * @param {number} at
 */
function read(values, at) {
	return values[at] ?? 0;
}

/** @param {number[]} all */
function mean(all) {
	return all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
}
