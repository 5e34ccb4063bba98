import { join } from 'node:path';
import { aside } from './aside.js';
import { connections, grading, learners, rates } from './rates.js';
import { cardsIn, startServer } from './server.js';

/**
 * Answers a second over HTTP, with the slowest in a hundred, against an action behind the same session that makes
 * one durable insert. One server answers both; the learners are a process of their own.
 * @param {string} copy the project with the yardstick's route, built
 * @returns {Promise<import('./report.js').Measured[]>}
 */
export async function answers(copy) {
	const data = join(copy, 'data');
	const server = await startServer(copy, data);
	const cards = await cardsIn(data);
	const { tell, end } = aside('load.js');
	await tell({ start: { url: server.url, learners, connections } });
	const name = `answers over HTTP, ${connections} connections`;
	const lines = await rates(
		name,
		tell,
		grading('/study?/answer', cards),
		grading('/yardstick?/answer', cards)
	);
	end();
	await server.stop();
	return lines;
}
