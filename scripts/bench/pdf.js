import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
import { prepare } from '#lib/server/prepare.ts';
import { alternate, seconds } from './alternate.js';

/**
 * From the bytes of the printed book to drafts, against the bare extraction of its text.
 * @returns {Promise<import('./report.js').Measured>}
 */
export default async function pdf() {
	const bytes = () => new Uint8Array(readFileSync('book.pdf'));
	const measured = await alternate(
		5,
		() => ms(() => drafts(bytes())),
		() => ms(() => bareText(bytes()))
	);
	return { name: 'a PDF of 300 pages to drafts', unit: 'ms', ...measured, bar: { atMost: 20 } };
}

/** @param {Uint8Array} bytes */
async function drafts(bytes) {
	const preparation = await prepare({ kind: 'file', bytes, name: 'book.pdf', title: '' });
	if ('problem' in preparation) throw new Error(preparation.problem);
	const { pages, facts } = preparation.prepared;
	if (pages?.length !== 300 || facts.length < 300)
		throw new Error(`This is no book: ${pages?.length} pages, ${facts.length} facts`);
}

/** @param {Uint8Array} bytes */
async function bareText(bytes) {
	const { text } = await extractText(bytes, { mergePages: true });
	if (text.length < 300_000) throw new Error('Nothing was found');
}

/** @param {() => Promise<void>} work */
async function ms(work) {
	return (await seconds(work)) * 1000;
}
