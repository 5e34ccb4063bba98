import { namesIn, unpack } from './archive.ts';
import type { Format } from './document.ts';

/** What a file is, by its contents where they tell and otherwise by its name; a sentence when it is nothing to read. */
export function formatOf(bytes: Uint8Array, name: string): { format: Format } | { problem: string } {
	const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	if (opening.includes('%PDF-')) return { format: 'pdf' };
	if (archives.some((start) => opening.startsWith(start))) return formatInArchive(bytes);
	if (opening.startsWith('\xd0\xcf\x11\xe0')) return { problem: oldOffice(bytes) };
	const known = signatures.find(([start]) => opening.startsWith(start));
	if (known) return { problem: known[1] };
	return opensAsPage(opening) ? { format: 'html' } : formatNamed(name);
}

const archives = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const others = 'Save it as .docx or PDF and bring that in.';
const picture =
	'This is a picture, not text. Bring in its words as text, or a PDF whose words can be selected.';
const packed = 'This is a packed file. Unpack it, and bring in what is in it.';
const notText = 'This is not a text but something for a computer. Este reads texts only.';

const signatures: [start: string, problem: string][] = [
	['{\\rtf', `This is a rich text (RTF) file. ${others}`],
	['\x89PNG', picture],
	['\xff\xd8\xff', picture],
	['GIF8', picture],
	['RIFF', picture],
	['II*\0', picture],
	['MM\0*', picture],
	['\x1f\x8b', packed],
	['BZh', packed],
	['7z\xbc\xaf', packed],
	['Rar!', packed],
	['\x7fELF', notText],
	['SQLite ', notText]
];

function formatInArchive(bytes: Uint8Array): { format: Format } | { problem: string } {
	const names = namesIn(bytes);
	if (!names) return { problem: 'This file is damaged or not complete. Please download or save it again.' };
	if (names.includes('word/document.xml')) return { format: 'docx' };
	if (names.includes('META-INF/container.xml') && !names.includes('content.xml')) return { format: 'epub' };
	if (names.some((name) => name.startsWith('ppt/'))) return { problem: presentation };
	if (names.some((name) => name.startsWith('xl/'))) return { problem: spreadsheet };
	if (names.includes('content.xml')) return { problem: openDocument(bytes) };
	return {
		problem: `This is a zip archive, not one text. Unpack it, and bring in the texts that are in it.`
	};
}

const presentation = 'This is a presentation. Save it as PDF and bring that in.';
const spreadsheet =
	'This is a spreadsheet, and Este reads texts. Copy the words that you need and paste them in.';

function openDocument(bytes: Uint8Array): string {
	const unpacked = unpack(bytes, (name) => name === 'mimetype');
	const type = 'files' in unpacked ? new TextDecoder().decode(unpacked.files.get('mimetype')) : '';
	if (type.includes('presentation')) return presentation;
	if (type.includes('spreadsheet')) return spreadsheet;
	return `This is an OpenDocument (ODT) file. ${others}`;
}

/** Word locks a document by wrapping it in a file of the old kind. */
function oldOffice(bytes: Uint8Array): string {
	const text = new TextDecoder('latin1').decode(bytes);
	return text.includes([...'EncryptedPackage'].join('\0'))
		? 'This document is protected with a password. Save it without one and bring it in again.'
		: `This is an old Word or Office file. ${others}`;
}

function opensAsPage(opening: string): boolean {
	return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
		opening
	);
}

const named: Record<string, Format> = {
	txt: 'txt',
	text: 'txt',
	md: 'md',
	markdown: 'md',
	html: 'html',
	htm: 'html',
	xhtml: 'html'
};

const elsewhere: Record<string, string> = {
	doc: `Este cannot read old Word files (.doc). ${others}`,
	odt: `Este cannot read .odt files. ${others}`,
	rtf: `Este cannot read .rtf files. ${others}`,
	pages: `Este cannot read .pages files. ${others}`,
	ppt: presentation,
	pptx: presentation,
	odp: presentation,
	key: presentation,
	xls: spreadsheet,
	xlsx: spreadsheet,
	ods: spreadsheet,
	csv: spreadsheet,
	mhtml: 'Este cannot read .mhtml files. Save the page as “HTML only” or as PDF and bring that in.',
	mobi: 'Este cannot read Kindle books. Bring the book in as EPUB or PDF.',
	azw3: 'Este cannot read Kindle books. Bring the book in as EPUB or PDF.'
};

function formatNamed(name: string): { format: Format } | { problem: string } {
	const extension = /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
	const lower = extension.toLowerCase();
	const format = Object.hasOwn(named, lower) && named[lower];
	if (format) return { format };
	if (lower === 'pdf' || lower === 'docx' || lower === 'epub') return { problem: notWhatItSays(lower) };
	const advice = Object.hasOwn(elsewhere, lower) && elsewhere[lower];
	return { problem: advice || unknown(extension) };
}

function notWhatItSays(extension: string): string {
	return `This file’s name ends in .${extension}, but it is damaged or something else. Please download or save it again.`;
}

function unknown(extension: string): string {
	const what = extension ? `a file that ends in .${extension}` : 'a file without an ending';
	return (
		`Este cannot read ${what}. It reads PDF, Word (.docx), web pages (.html), EPUB, Markdown (.md) and plain text ` +
		'(.txt), or text that is pasted in.'
	);
}
