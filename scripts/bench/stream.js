/*
 * Other learners, in a process of their own, who send so many requests a second whatever comes back: pages of what
 * there is to do today, and answers. Told to end, it answers how long each took from when it was due, in ms.
 */
import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Learner } from './learner.js';

/** @typedef {{ start: { url: string, learners: number, cards: string[] } }} Start */
/** @typedef {{ begin: { perSecond: number } }} Begin */

/** @type {Learner[]} */
let learners = [];
/** @type {string[]} */
let cards = [];
let sent = 0;
let isOver = false;

process.on('message', async (/** @type {Start | Begin | 'end'} */ told) => {
	if (told === 'end') isOver = true;
	else process.send?.('start' in told ? await start(told.start) : await stream(told.begin.perSecond));
});
process.on('disconnect', () => process.exit());

/** @param {Start['start']} wanted */
async function start(wanted) {
	({ cards } = wanted);
	const agent = new Agent({ keepAlive: true });
	learners = Array.from({ length: wanted.learners }, () => new Learner(wanted.url, agent));
	for (const learner of learners) await learner.start();
	return learners.length;
}

/** @param {number} perSecond */
async function stream(perSecond) {
	/** @type {Promise<number>[]} */
	const each = [];
	const begun = performance.now();
	isOver = false;
	while (!isOver) {
		const due = begun + (each.length * 1000) / perSecond;
		await setTimeout(Math.max(0, due - performance.now()));
		each.push(ask(sent++).then(() => performance.now() - due));
	}
	return Promise.all(each);
}

/** @param {number} number */
async function ask(number) {
	const turn = number >> 1;
	const learner = learners[turn % learners.length];
	const card = cards[Math.floor(turn / learners.length) % cards.length] ?? '';
	const fields = { id: `stream-${number}`, card, grade: String(1 + (turn % 4)), at: String(Date.now()) };
	if (number % 2 === 0) await learner?.get('/today');
	else await learner?.post('/study?/answer', new URLSearchParams(fields));
}
