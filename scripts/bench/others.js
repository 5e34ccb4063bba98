import { Agent } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { alternate, seconds, slowestOfHundred } from './alternate.js';
import { aside } from './aside.js';
import { Learner } from './learner.js';
import { cardsIn, startServer } from './server.js';

const learners = 24;
const perSecond = 20;
const rounds = 11;

/**
 * The slowest in a hundred of other learners' requests while a learner's book is read and drafted, against the same
 * beside a thread of the same server that only spins for as long. A round takes a book, one after the other.
 * @param {string} copy the project with the yardstick's route, built, and the book
 * @returns {Promise<import('./report.js').Measured>}
 */
export async function others(copy) {
	const data = join(copy, 'data-of-others');
	const server = await startServer(copy, data);
	const { tell, mention, end } = aside('stream.js');
	await tell({ start: { url: server.url, learners, cards: await cardsIn(data) } });
	const book = new Blob([readFileSync(join(copy, 'book.pdf'))]);
	let tookMs = 0;

	/** @param {(reader: Learner) => Promise<unknown>} work */
	const beside = async (work) => {
		const reader = new Learner(server.url, new Agent());
		await reader.start();
		const answered = tell({ begin: { perSecond } });
		await work(reader);
		mention('end');
		return slowestOfHundred(await answered);
	};
	const measured = await alternate(
		rounds,
		() => beside(async (reader) => (tookMs = 1000 * (await seconds(() => bringIn(reader, book))))),
		() => beside((reader) => reader.post('/yardstick?/spin', new URLSearchParams({ ms: `${tookMs}` })))
	);
	end();
	await server.stop();
	return {
		name: `other requests, ${perSecond} a second, while a PDF of 300 pages is drafted: p99`,
		unit: 'ms',
		...measured,
		bar: { atMost: 1.5 }
	};
}

const lookEveryMs = 1_000;

/**
 * As the page does: sends the form, and asks how far it is until it is read.
 * @param {Learner} reader
 * @param {Blob} book
 */
async function bringIn(reader, book) {
	const form = new FormData();
	form.append('id', crypto.randomUUID());
	form.append('file', book, 'book.pdf');
	await reader.post('/courses/add', form);
	for (;;) {
		/** @type {{ texts: { state: string, drafts?: number }[] }} */
		const { texts } = JSON.parse(await reader.get('/reading/state'));
		const [text] = texts;
		if (text?.state === 'done' && text.drafts) return;
		if (text?.state !== 'waiting') throw new Error(`The book came to ${text?.state}`);
		await setTimeout(lookEveryMs);
	}
}
