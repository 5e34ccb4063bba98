import { mkdirSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { alternate, seconds, slowestOfHundred } from './alternate.js';
import { aside } from './aside.js';
import { Learner } from './learner.js';
import { cardsIn, startServer } from './server.js';

const learners = 24;
const perSecond = 20;

/**
 * The page on progress of a learner with 1,000,000 answers against that of one with 1,000: when it is asked for first
 * of a server that has just begun, and when it was looked at before and one more answer has come since. And the
 * slowest in a hundred of other learners' requests while such a first page is worked out, against the same beside a
 * thread of the same server that only spins for as long.
 * @param {string} copy the project with the yardstick's route, built
 * @param {(folder: string) => Promise<unknown>} write puts the pasts of the first two learners into a data folder
 * @returns {Promise<import('./report.js').Measured[]>}
 */
export async function progress(copy, write) {
	const data = join(copy, 'data-of-progress');
	mkdirSync(data, { recursive: true });
	const agent = new Agent();
	const [long, short] = await begin(copy, data, agent);
	const cards = await cardsIn(data);
	await write(data);

	/** @type {<Result>(work: (url: string) => Promise<Result>) => Promise<Result>} */
	const served = async (work) => {
		const server = await startServer(copy, data);
		for (const learner of [long, short]) learner.moveTo(server.url);
		const result = await work(server.url).finally(() => server.stop());
		return result;
	};
	const page = (/** @type {Learner} */ learner) => ms(() => learner.get('/progress'));
	const first = await alternate(
		3,
		() => served(() => page(long)),
		() => served(() => page(short))
	);
	const again = await served(async () => {
		for (const learner of [long, short]) await page(learner);
		return alternate(
			11,
			(round) => afterOneMore(long, cards, round),
			(round) => afterOneMore(short, cards, round)
		);
	});
	const others = await alternate(
		3,
		() => served((url) => beside(url, cards, () => page(long))),
		() => served((url) => beside(url, cards, () => spin(long, first.value)))
	);
	const ratio = { unit: 'ms', bar: { atMost: 20 } };
	const name = 'the page on progress, 1,000,000 answers against 1,000';
	return [
		{ name: `${name}, after one more`, ...ratio, ...again },
		{ name: `${name}, the first of a server`, ...ratio, ...first },
		{
			name: `other requests, ${perSecond} a second, meanwhile: p99`,
			unit: 'ms',
			...others,
			bar: { atMost: 1.5 }
		}
	];
}

/**
 * @param {string} copy
 * @param {string} data
 * @param {Agent} agent
 * @returns {Promise<[long: Learner, short: Learner]>}
 */
async function begin(copy, data, agent) {
	const server = await startServer(copy, data);
	/** @type {[Learner, Learner]} */
	const both = [new Learner(server.url, agent), new Learner(server.url, agent)];
	for (const learner of both) await learner.start();
	await server.stop();
	return both;
}

/**
 * @param {Learner} learner
 * @param {string[]} cards
 * @param {number} round
 */
async function afterOneMore(learner, cards, round) {
	const card = cards[round % cards.length] ?? '';
	const fields = { id: `more-${round}`, card, grade: '3', at: String(Date.now()) };
	await learner.post('/study?/answer', new URLSearchParams(fields));
	return ms(() => learner.get('/progress'));
}

/**
 * The slowest in a hundred of other learners' requests while something is done.
 * @param {string} url
 * @param {string[]} cards
 * @param {() => Promise<unknown>} work
 */
async function beside(url, cards, work) {
	const { tell, mention, end } = aside('stream.js');
	await tell({ start: { url, learners, cards } });
	const answered = tell({ begin: { perSecond } });
	await work();
	mention('end');
	const slowest = slowestOfHundred(await answered);
	end();
	return slowest;
}

/**
 * @param {Learner} learner
 * @param {number} tookMs
 */
function spin(learner, tookMs) {
	return learner.post('/yardstick?/spin', new URLSearchParams({ ms: `${tookMs}` }));
}

/** @param {() => Promise<unknown>} work */
async function ms(work) {
	return 1000 * (await seconds(work));
}
