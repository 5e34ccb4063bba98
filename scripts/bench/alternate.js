/**
 * Measures two things in turn, so that whatever else the machine does meanwhile meets both, and answers the
 * median of each. Which one goes first alternates too; a first round of both is not counted.
 * @param {number} rounds
 * @param {(round: number) => number | Promise<number>} ours measures once
 * @param {(round: number) => number | Promise<number>} theirs
 * @returns {Promise<{ value: number, yardstick: number }>}
 */
export async function alternate(rounds, ours, theirs) {
	/** @type {number[]} */
	const values = [];
	/** @type {number[]} */
	const yardsticks = [];
	for (let round = 0; round <= rounds; round++) {
		if (round % 2 === 0) values.push(await ours(round));
		yardsticks.push(await theirs(round));
		if (round % 2 === 1) values.push(await ours(round));
	}
	return { value: median(values.slice(1)), yardstick: median(yardsticks.slice(1)) };
}

/**
 * How many seconds some work takes.
 * @param {() => unknown} work
 */
export async function seconds(work) {
	const start = performance.now();
	await work();
	return (performance.now() - start) / 1000;
}

/**
 * What all but the slowest in a hundred reach.
 * @param {number[]} each
 */
export function slowestOfHundred(each) {
	return each.toSorted((a, b) => a - b)[Math.floor(each.length * 0.99)] ?? NaN;
}

/** @param {number[]} values */
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1
		? Number(sorted[middle])
		: (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2;
}
