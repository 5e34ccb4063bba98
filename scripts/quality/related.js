import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { relate } from '#lib/evidence/relate.ts';
import { indexOf } from '#lib/evidence/source.ts';
import { readDocumentFile } from '#lib/exchange/document-file.ts';
import { locate } from '#lib/facts/quotation.ts';
import { passages } from '#lib/reading/passages.ts';
import { read } from '#lib/reading/read.ts';

/**
 * A judged pair: what a person called the passage, and what Este calls it, null when it does not show it. `isTop` says
 * that it belongs in the first three, `place` where it came, from 1.
 * @typedef {{ judged: string, said: string | null, isTop: boolean, place: number | null }} Pair
 * @typedef {{ pairs: Pair[] }} RelatedFact
 * @typedef {{ document: string, quote: string, label: string, top?: boolean }} Judged
 * @typedef {import('#lib/evidence/passage.ts').EvidenceDocument} EvidenceDocument
 * @typedef {{ document: EvidenceDocument, quote: { start: number, end: number } }} Placed
 * @typedef {{ quoted: Placed & { statement: string }, judged: (Placed & { label: string, top?: boolean })[] }} JudgedFact
 * @typedef {{ name: string, source: import('#lib/evidence/source.ts').Source, facts: JudgedFact[] }} JudgedSet
 */

/**
 * Every fact of the judged sets in a folder, with its judged pairs and those that Este adds: whatever nobody listed only
 * mentions the same.
 * @param {string} folder
 * @param {string} root where the documents of a set are that has none of its own
 * @returns {Promise<RelatedFact[]>}
 */
export async function relatedIn(folder, root) {
	return (await setsIn(folder, root)).flatMap(({ source, facts }) => facts.map((fact) => relatedOf(fact, source)));
}

/**
 * The judged sets in a folder, each with its documents indexed.
 * @param {string} folder
 * @param {string} root where the documents of a set are that has none of its own
 * @returns {Promise<JudgedSet[]>}
 */
export async function setsIn(folder, root) {
	const names = readdirSync(folder).sort();
	return Promise.all(names.map((name) => setIn(folder, name, root)));
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} root
 */
async function setIn(folder, name, root) {
	/** @type {{ documents?: string, facts: { document: string, statement: string, quote: string, related: Judged[] }[] }} */
	const { documents: elsewhere, facts } = JSON.parse(readFileSync(join(folder, name, 'pairs.json'), 'utf8'));
	const documents = elsewhere ? courseDocuments(join(root, elsewhere)) : await ownDocuments(join(folder, name));
	return {
		name,
		source: indexOf([...documents.values()]),
		facts: facts.map(({ document, statement, quote, related }) => ({
			quoted: { statement, ...placed(documents, document, quote) },
			judged: related.map((each) => ({ ...each, ...placed(documents, each.document, each.quote) }))
		}))
	};
}

/**
 * @param {JudgedFact} fact
 * @param {import('#lib/evidence/source.ts').Source} source
 */
function relatedOf({ quoted, judged }, source) {
		const found = relate(quoted, source);
		const listed = judged.map(({ document, quote: span, label, top = false }) => {
			const place = found.findIndex((one) => one.document === document.id && meet(one, span));
			return { judged: label, said: found[place]?.label ?? null, isTop: top, place: place === -1 ? null : place + 1 };
		});
		const others = found.flatMap((one, at) =>
			judged.some(({ document, quote: span }) => one.document === document.id && meet(one, span))
				? []
				: [{ judged: 'mentions', said: one.label, isTop: false, place: at + 1 }]
		);
		return { pairs: [...listed, ...others] };
}

/**
 * @param {Map<string, EvidenceDocument>} documents
 * @param {string} name
 * @param {string} words
 */
function placed(documents, name, words) {
	const document = documents.get(name);
	const quote = document && locate(document.text, words);
	if (!document || !quote) throw new Error(`${name} does not say “${words}”`);
	return { document, quote };
}

/**
 * @param {{ start: number, end: number }} one
 * @param {{ start: number, end: number }} other
 */
export function meet(one, other) {
	return one.start < other.end && other.start < one.end;
}

/**
 * @param {string} folder
 * @returns {Promise<Map<string, EvidenceDocument>>}
 */
async function ownDocuments(folder) {
	const files = readdirSync(folder).filter((file) => file !== 'pairs.json');
	const read = await Promise.all(files.map((file) => ownDocument(folder, file)));
	return new Map(read.map((document) => [document.id, document]));
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function ownDocument(folder, file) {
	const reading = await read(readFileSync(join(folder, file)), file);
	if ('problem' in reading) throw new Error(`${file}: ${reading.problem}`);
	const { title, text, lang } = reading.document;
	return { id: file, title, text, lang, date: null, passages: passages(reading.document) };
}

/**
 * @param {string} folder
 * @returns {Map<string, EvidenceDocument>}
 */
function courseDocuments(folder) {
	if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
	const documents = readdirSync(folder).map((file) => {
		const id = parse(file).name;
		const { title, text, reference } = readDocumentFile(id, readFileSync(join(folder, file), 'utf8')).document;
		const plain = { title, text, lang: 'en', pages: null, source: /** @type {const} */ ({ kind: 'pasted' }) };
		return { id, title, text, lang: 'en', date: reference.year ?? null, passages: passages(plain) };
	});
	return new Map(documents.map((document) => [document.id, document]));
}
