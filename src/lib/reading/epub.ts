import { DOMParser } from 'linkedom';
import { unpack } from './archive.ts';
import { decodeHtml } from './html.ts';
import { bodyOf, parseMarkup, piecesOf } from './markup.ts';
import { assemble, longestText, oneLine, piece, tooLong, type Piece, type Read } from './pieces.ts';
import { tidyMarkup } from './tags.ts';

/** Reads an electronic book, its chapters in the order in which they are to be read. */
export function readEpub(bytes: Uint8Array, tell: (done: number, of: number) => void): Read {
	const unpacked = unpack(bytes, isPart);
	if ('problem' in unpacked) return unpacked;
	const { files } = unpacked;
	if (isLocked(files)) return { problem: locked };
	const book = packageIn(files);
	if (!book) return { problem: broken };
	const pieces: Piece[] = [];
	let length = 0;
	for (const [at, chapter] of book.chapters.entries()) {
		tell(at, book.chapters.length);
		const read = readChapter(files.get(chapter));
		if ('problem' in read) return read;
		for (const one of read.pieces) {
			length += one.text.length;
			pieces.push(one);
		}
		if (length > longestText) return { problem: tooLong };
	}
	return { content: { title: book.title, ...assemble(pieces) } };
}

const broken = 'This EPUB file is damaged: its chapters cannot be found. Please download it again.';
const locked =
	'This book is locked by its seller (DRM), so no other program can read it. Bring in a copy that is not locked.';

function isPart(name: string): boolean {
	return /\.(?:xml|opf|x?html?|htm)$/i.test(name);
}

/** Fonts that are scrambled are no matter: text that is, cannot be read. */
function isLocked(files: Map<string, Uint8Array>): boolean {
	const encryption = xmlOf(files.get('META-INF/encryption.xml'));
	if (!encryption) return false;
	return byName(encryption, 'CipherReference').some((reference) =>
		/\.(?:x?html?|htm|opf|xml|css)$/i.test(pathIn('', reference.getAttribute('URI') ?? '') ?? '')
	);
}

type Book = { title: string; chapters: string[] };

function packageIn(files: Map<string, Uint8Array>): Book | null {
	const container = xmlOf(files.get('META-INF/container.xml'));
	const path = container && byName(container, 'rootfile')[0]?.getAttribute('full-path');
	const opf = path && xmlOf(files.get(path));
	if (!opf) return null;
	const items = new Map(byName(opf, 'item').map((item) => [item.getAttribute('id'), item]));
	const chapters = byName(opf, 'itemref')
		.filter((reference) => reference.getAttribute('linear') !== 'no')
		.flatMap((reference) => items.get(reference.getAttribute('idref')) ?? [])
		.filter((item) => !/\bnav\b/.test(item.getAttribute('properties') ?? ''))
		.flatMap((item) => pathIn(path, item.getAttribute('href') ?? '') ?? []);
	return {
		title: oneLine(byName(opf, 'title')[0]?.textContent ?? '').slice(0, 200),
		chapters: [...new Set(chapters)]
	};
}

/** What a link in one file of an archive leads to; null when it leads out of the archive. */
function pathIn(from: string, href: string): string | null {
	const path = from.split('/').slice(0, -1);
	for (const step of decoded(href.replace(/[?#].*$/, '')).split('/')) {
		if (step === '..' && path.pop() === undefined) return null;
		if (step !== '' && step !== '.' && step !== '..') path.push(step);
	}
	return path.join('/');
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}

function readChapter(bytes: Uint8Array | undefined): { pieces: Piece[] } | { problem: string } {
	if (!bytes) return { pieces: [] };
	const page = parseMarkup(decodeHtml(bytes));
	if ('problem' in page) return page;
	const body = bodyOf(page.document);
	if (/\btoc\b/.test(body.getAttribute('epub:type') ?? '')) return { pieces: [] };
	const pieces = piecesOf(body);
	const name = oneLine(page.document.querySelector('title')?.textContent ?? '');
	const needsHeading =
		pieces.length > 3 && !pieces.some(({ kind }) => kind === 'heading') && /\p{L}{2}/u.test(name);
	return { pieces: needsHeading ? [piece('heading', name, 1), ...pieces] : pieces };
}

type Xml = ReturnType<DOMParser['parseFromString']>;

function xmlOf(bytes: Uint8Array | undefined): Xml | null {
	if (!bytes) return null;
	const source = decodeHtml(bytes);
	return 'problem' in tidyMarkup(source) ? null : new DOMParser().parseFromString(source, 'text/xml');
}

/** Elements of a name, whatever stands before its colon. */
function byName(document: Xml, name: string): Element[] {
	return [...document.querySelectorAll('*')].filter(
		({ localName }) => localName.replace(/^.*:/, '') === name
	);
}
