import { alternate, slowestOfHundred } from './alternate.js';

/** @typedef {import('./report.js').Measured} Measured */
/** @typedef {import('./load.js').Post} Post */
/** @typedef {import('./load.js').Posted} Posted */

export const connections = 16;
export const learners = 24;
export const rounds = 16;
/** In each round. */
export const posts = 320;

/**
 * Answers a second over HTTP, and the slowest in a hundred, of two ways to answer in turn. Each is told by its posts:
 * one learner after the other answers, each one thing after the other.
 * @param {string} name
 * @param {(what: { post: Post[] }) => Promise<Posted>} tell the learners' process
 * @param {(count: number) => Post} ours the answer that has this number
 * @param {(count: number) => Post} theirs
 * @returns {Promise<Measured[]>}
 */
export async function rates(name, tell, ours, theirs) {
	/** @param {(count: number) => Post} postOf */
	const measure = (postOf) => {
		/** @type {number[]} */
		const each = [];
		const rate = async (/** @type {number} */ round) => {
			const post = Array.from({ length: posts }, (_, index) => postOf(round * posts + index));
			const posted = await tell({ post });
			if (round > 0) each.push(...posted.each);
			return (posts / posted.tookMs) * 1000;
		};
		return { each, rate };
	};
	const [first, second] = [measure(ours), measure(theirs)];
	const perSecond = await alternate(rounds, first.rate, second.rate);
	const slowest = { value: slowestOfHundred(first.each), yardstick: slowestOfHundred(second.each) };
	return [
		{ name, unit: 'answers/s', ...perSecond, bar: { atLeast: 0.6 } },
		{ name: `${name}: p99`, unit: 'ms', ...slowest, bar: null }
	];
}

/**
 * An answer on the study page, or on one that takes the same form.
 * @param {string} path
 * @param {string[]} cards
 * @returns {(count: number) => Post}
 */
export function grading(path, cards) {
	return (count) => {
		const card = cards[Math.floor(count / learners) % cards.length] ?? '';
		const fields = { id: `${path}-${count}`, card, grade: String(1 + (count % 4)), at: String(Date.now()) };
		return { learner: count % learners, path, fields: Object.entries(fields) };
	};
}
