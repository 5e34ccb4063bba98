import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { getDocumentProxy } from 'unpdf';
import { columnsOf } from './pdf-columns.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { piecesOfPages } from './pdf-paragraphs.ts';
import { rowsOf, type Row } from './pdf-rows.ts';
import { runsOn } from './pdf-runs.ts';
import { dangerIn } from './pdf-streams.ts';
import {
	assemble,
	longestText,
	oneLine,
	pageStarts,
	piece,
	tooLong,
	type Piece,
	type Read
} from './pieces.ts';
import { isTitle } from './title.ts';

const mostPages = 2000;

/** Reads a PDF by where its words stand: lines become paragraphs again, without what stands on every page. */
export async function readPdf(bytes: Uint8Array, tell: (done: number, of: number) => void): Promise<Read> {
	const danger = dangerIn(bytes);
	if (danger) return { problem: danger === 'size' ? tooLarge : broken };
	const opened = await open(bytes);
	if ('problem' in opened) return opened;
	const { pdf } = opened;
	try {
		if (pdf.numPages > mostPages) return { problem: tooManyPages(pdf.numPages) };
		return await readPages(pdf, tell);
	} finally {
		await pdf.destroy();
	}
}

const broken = 'This PDF is damaged and cannot be read. Please download or save it again.';
const locked = 'This PDF is protected with a password. Save it without one and bring it in again.';
const scanned =
	'This PDF has no text layer: its pages are pictures, probably scans. Run text recognition (OCR) on it and bring in the result.';
const tooLarge = 'Unpacked, this PDF is larger than Este can read. Please bring it in in parts.';

function tooManyPages(pages: number): string {
	return `This PDF has ${pages.toLocaleString('en')} pages; Este reads up to 2,000 at once. Please bring it in in parts.`;
}

/** Without scripts, fonts or anything from elsewhere, and without a word on the console. */
const settings = {
	isEvalSupported: false,
	disableFontFace: true,
	useSystemFonts: false,
	useWorkerFetch: false,
	useWasm: false,
	enableXfa: false,
	stopAtErrors: false,
	standardFontDataUrl: undefined,
	cMapUrl: undefined,
	verbosity: 0
};

async function open(bytes: Uint8Array): Promise<{ pdf: PDFDocumentProxy } | { problem: string }> {
	try {
		return { pdf: await getDocumentProxy(new Uint8Array(bytes), settings) };
	} catch (error) {
		return { problem: error instanceof Error && error.name === 'PasswordException' ? locked : broken };
	}
}

async function readPages(pdf: PDFDocumentProxy, tell: (done: number, of: number) => void): Promise<Read> {
	const pages: Row[][] = [];
	let length = 0;
	let failed = 0;
	for (let number = 1; number <= pdf.numPages; number++) {
		tell(number - 1, pdf.numPages);
		const runs = await runsOn(pdf, number);
		if (!runs) failed++;
		pages.push(rowsOf(runs ?? []));
		for (const { text } of runs ?? []) length += text.length;
		if (length > longestText) return { problem: tooLong };
	}
	if (length < 12 * pages.length) return { problem: failed > pages.length / 2 ? broken : scanned };
	const pieces = piecesOfPages(withoutFurniture(pages).map(columnsOf));
	const { text, blocks, starts } = assemble(pieces);
	const content = { text, blocks, pages: pageStarts(starts, pages.length, text.length) };
	return { content: { title: (await titleIn(pdf)) || largestHeading(pieces), ...content } };
}

async function titleIn(pdf: PDFDocumentProxy): Promise<string> {
	const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
	const title = oneLine('Title' in info && typeof info.Title === 'string' ? info.Title : '');
	return isTitle(title) && !isMadeByProgram(title) ? title : '';
}

/** "Microsoft Word - essay.doc", "thesis_final.tex" and "main" are no titles. */
function isMadeByProgram(title: string): boolean {
	return (
		/^(?:microsoft |untitled|document\s?\d*$|slide \d|title$|https?:|about:|www\.)/i.test(title) ||
		/\.(?:docx?|pdf|tex|dvi|indd|qxd|rtf|odt|pptx?|html?|txt|md)$/i.test(title) ||
		(!/\s/.test(title) && !/^\p{Lu}\p{Ll}+$/u.test(title))
	);
}

/** The largest heading on the first page. */
function largestHeading(pieces: Piece[]): string {
	const next = pieces.findIndex(({ starts }) => starts?.some(({ page }) => page > 0));
	const headings = pieces
		.slice(0, next === -1 ? pieces.length : next)
		.filter(({ kind }) => kind === 'heading');
	return headings.reduce(
		(top, one) => (one.depth < top.depth ? one : top),
		headings[0] ?? piece('heading', '')
	).text;
}
