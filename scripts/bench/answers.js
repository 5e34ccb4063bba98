import { join } from 'node:path';
import { alternate, slowestOfHundred } from './alternate.js';
import { aside } from './aside.js';
import { cardsIn, startServer } from './server.js';

/** @typedef {import('./report.js').Measured} Measured */
/** @typedef {import('./load.js').Posted} Posted */

const connections = 16;
const learners = 24;
const rounds = 16;
const posts = 320;

/**
 * Answers a second over HTTP, with the slowest in a hundred, against an action behind the same session that makes
 * one durable insert. One server answers both; the learners are a process of their own.
 * @param {string} copy the project with the yardstick's route, built
 * @returns {Promise<Measured[]>}
 */
export async function answers(copy) {
	const data = join(copy, 'data');
	const server = await startServer(copy, data);
	const cards = await cardsIn(data);
	const { tell, end } = aside('load.js');
	await tell({ start: { url: server.url, learners, connections } });

	/** @type {(path: string) => { each: number[], rate: (round: number) => Promise<number> }} */
	const measure = (path) => {
		/** @type {number[]} */
		const each = [];
		const rate = async (/** @type {number} */ round) => {
			/** @type {Posted} */
			const posted = await tell({ post: { path, posts: postsOf(path, round, cards) } });
			if (round > 0) each.push(...posted.each);
			return (posts / posted.tookMs) * 1000;
		};
		return { each, rate };
	};
	const ours = measure('/study?/answer');
	const theirs = measure('/yardstick?/answer');
	const rates = await alternate(rounds, ours.rate, theirs.rate);
	end();
	await server.stop();
	const slowest = { value: slowestOfHundred(ours.each), yardstick: slowestOfHundred(theirs.each) };
	const name = `answers over HTTP, ${connections} connections`;
	return [
		{ name, unit: 'answers/s', ...rates, bar: { atLeast: 0.6 } },
		{ name: `${name}: p99`, unit: 'ms', ...slowest, bar: null }
	];
}

/**
 * One learner after the other answers, each one card after the other.
 * @param {string} path
 * @param {number} round
 * @param {string[]} cards
 */
function postsOf(path, round, cards) {
	return Array.from({ length: posts }, (_, index) => {
		const count = round * posts + index;
		const card = cards[Math.floor(count / learners) % cards.length] ?? '';
		const fields = { id: `${path}-${count}`, card, grade: String(1 + (count % 4)), at: String(Date.now()) };
		return { learner: count % learners, fields };
	});
}
