import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { draft } from '#lib/drafting/draft.ts';
import { read } from '#lib/reading/read.ts';
import { alternate, seconds } from './alternate.js';
import { expository } from './expository.js';

/**
 * Drafting from 200 KB of expository English, against giving each of its words its part of speech.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function drafting() {
	const reading = await read(new TextEncoder().encode(expository(200_000)), 'notes.md');
	if ('problem' in reading) throw new Error(reading.problem);
	const { document } = reading;
	const wink = winkNLP(model, ['sbd', 'pos']);
	const rate = async (/** @type {() => unknown[]} */ work) =>
		document.text.length / 1000 / (await seconds(() => expectSome(work())));
	const measured = await alternate(
		7,
		() => rate(() => draft(document).facts),
		() => rate(() => wink.readDoc(document.text).tokens().out(wink.its.pos))
	);
	return { name: 'drafting from 200 KB of text', unit: 'KB/s', ...measured, bar: { atLeast: 0.4 } };
}

/** @param {unknown[]} found */
function expectSome(found) {
	if (found.length === 0) throw new Error('Nothing was found');
}
