import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { draft } from '#lib/drafting/draft.ts';
import { locate } from '#lib/facts/quotation.ts';
import { read } from '#lib/reading/read.ts';

/**
 * A labelled text with what was drafted from it. A key fact's `span` is where the text tells it; a card's `place` is
 * where its answer stands; `isExact` says that quotation and answer are the document's own characters there.
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ rule: string, kind: string, prompt: string, answer: string, quote: string, place: Span, isExact: boolean }} Card
 * @typedef {{ fact: string, about: string, span: Span }} Key
 * @typedef {{ name: string, subject: string, manner: string, keys: Key[], cards: Card[] }} Text
 */

/**
 * Every text of a folder, which has beside it, under the same name, a JSON file with its key facts.
 * @param {string} folder
 * @returns {Promise<Text[]>}
 */
export async function draftedIn(folder) {
	const files = readdirSync(folder)
		.filter((file) => !file.endsWith('.json'))
		.sort();
	return Promise.all(files.map((file) => draftedFrom(folder, file)));
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<Text>}
 */
async function draftedFrom(folder, file) {
	const { name } = parse(file);
	const { subject, manner, keys } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
	const reading = await read(readFileSync(join(folder, file)), file);
	if ('problem' in reading) throw new Error(`${file}: ${reading.problem}`);
	const { text } = reading.document;
	const cards = draft(reading.document).facts.flatMap(({ quote, cards }) =>
		cards.map(({ rule, kind, prompt, answer, place }) => {
			const isExact =
				text.slice(quote.start, quote.end) === quote.text &&
				place.start >= quote.start &&
				place.end <= quote.end &&
				(kind === 'list' || text.slice(place.start, place.end) === answer);
			return { rule, kind, prompt, answer, quote: quote.text, place, isExact };
		})
	);
	return { name, subject, manner, keys: keys.map((/** @type {Key} */ key) => placed(key, text, file)), cards };
}

/**
 * @param {Key} key
 * @param {string} text
 * @param {string} file
 * @returns {Key}
 */
function placed(key, text, file) {
	const span = locate(text, key.fact);
	if (!span) throw new Error(`${file} does not say “${key.fact}”`);
	return { ...key, span };
}
