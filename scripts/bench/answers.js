import { createClient } from '@libsql/client';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { alternate } from './alternate.js';
import { startServer } from './server.js';

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
	const { tell, end } = browsers();
	await tell({ start: { url: server.url, learners, connections } });

	/** @type {(path: string) => { each: number[], rate: (round: number) => Promise<number> }} */
	const measure = (path) => {
		/** @type {number[]} */
		const each = [];
		const rate = async (/** @type {number} */ round) => {
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

/** @param {string} data */
async function cardsIn(data) {
	const client = createClient({ url: `file:${join(data, 'este.db')}` });
	const { rows } = await client.execute(`select id from card where status = 'accepted' order by id`);
	client.close();
	return rows.map(({ id }) => String(id));
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

/** The learners' process: tell it what to do, and it answers when that is done. */
function browsers() {
	const load = fork(join(import.meta.dirname, 'load.js'));
	const failed = once(load, 'exit').then(([code]) => {
		throw new Error(`The learners ended with ${code}`);
	});
	failed.catch(() => {});
	/**
	 * @param {import('./load.js').Start | import('./load.js').Posting} what
	 * @returns {Promise<Posted>}
	 */
	const tell = async (what) => {
		load.send(what);
		const [answer] = await Promise.race([once(load, 'message'), failed]);
		return answer;
	};
	return { tell, end: () => load.disconnect() };
}

/** @param {number[]} each */
function slowestOfHundred(each) {
	return each.toSorted((a, b) => a - b)[Math.floor(each.length * 0.99)] ?? NaN;
}
