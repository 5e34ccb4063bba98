/*
 * The learners' browsers, in a process of their own: told with whom, it starts that many learners; told what
 * to post, it posts over so many connections and answers how long that took in all and for each, in ms.
 */
import { Agent } from 'node:http';
import { Learner } from './learner.js';

/** @typedef {{ learner: number, path: string, fields: string[][] }} Post */
/** @typedef {{ start: { url: string, learners: number, connections: number } }} Start */
/** @typedef {{ post: Post[] }} Posting */
/** @typedef {{ tookMs: number, each: number[] }} Posted */

let connections = 0;
/** @type {Learner[]} */
let learners = [];

process.on('message', async (/** @type {Start | Posting} */ told) => {
	process.send?.('start' in told ? await start(told.start) : await postAll(told.post));
});
process.on('disconnect', () => process.exit());

/** @param {Start['start']} wanted */
async function start(wanted) {
	({ connections } = wanted);
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	learners = Array.from({ length: wanted.learners }, () => new Learner(wanted.url, agent));
	for (const learner of learners) await learner.start();
	return learners.length;
}

/**
 * @param {Post[]} posts
 * @returns {Promise<Posted>}
 */
async function postAll(posts) {
	const waiting = posts.values();
	/** @type {number[]} */
	const each = [];
	const begun = performance.now();
	const connection = async () => {
		for (const { learner, path, fields } of waiting) {
			const sent = performance.now();
			await learners[learner]?.post(path, new URLSearchParams(fields));
			each.push(performance.now() - sent);
		}
	};
	await Promise.all(Array.from({ length: connections }, connection));
	return { tookMs: performance.now() - begun, each };
}
