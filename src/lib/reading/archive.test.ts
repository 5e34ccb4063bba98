import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { namesIn, unpack } from './archive.ts';
import { read } from './read.ts';

const container = strToU8('<container><rootfiles><rootfile full-path="a/book.opf"/></rootfiles></container>');
const chapter = (text: string) =>
	strToU8(`<html xmlns="http://www.w3.org/1999/xhtml"><title/><body>${text}</body></html>`);

function book(items: string, spine: string, files: Record<string, Uint8Array>): Uint8Array {
	const opf = `<package><metadata><dc:title>Old Seas</dc:title></metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`;
	return zipSync({ 'META-INF/container.xml': container, 'a/book.opf': strToU8(opf), ...files });
}

async function answer(bytes: Uint8Array, name = 'a.epub'): Promise<string> {
	const reading = await read(bytes, name);
	return 'problem' in reading ? reading.problem : `${reading.document.title}: ${reading.document.text}`;
}

describe('an archive', () => {
	it('gives the files that are wanted', () => {
		const bytes = zipSync({
			'a.txt': strToU8('one'),
			'b/c.txt': strToU8('two'.repeat(1000)),
			'd.png': strToU8('x')
		});
		expect(namesIn(bytes)).toEqual(['a.txt', 'b/c.txt', 'd.png']);
		const unpacked = unpack(bytes, (name) => name.endsWith('.txt'));
		const texts =
			'files' in unpacked ? [...unpacked.files].map(([name, file]) => `${name} ${file.length}`) : [];
		expect(texts).toEqual(['a.txt 3', 'b/c.txt 3000']);
	});

	it('that unfolds too far is given up, whatever size it says', () => {
		const bytes = zipSync({ 'a.xml': new Uint8Array(210 * 1024 * 1024) }, { level: 9 });
		new DataView(bytes.buffer).setUint32(bytes.length - 22 - 51 + 24, 10, true);
		expect(unpack(bytes, () => true)).toEqual({ problem: expect.stringContaining('larger than the 200 MB') });
	});

	it('with too many files is refused', () => {
		const files = Object.fromEntries(
			Array.from({ length: 5100 }, (_, at) => [`${at}.xml`, new Uint8Array()])
		);
		expect(unpack(zipSync(files), () => true)).toEqual({
			problem: expect.stringContaining('more than 5,000 files')
		});
	});

	it.each([
		['cut off', (bytes: Uint8Array) => bytes.slice(0, -30)],
		['without its beginning', (bytes: Uint8Array) => bytes.slice(40)],
		['with a broken file', (bytes: Uint8Array) => bytes.fill(255, 36, 60)]
	])('%s is damaged', (_what, change) => {
		const bytes = change(zipSync({ 'a.xml': strToU8('The sea is old. '.repeat(100)) }));
		const unpacked = unpack(bytes, () => true);
		expect('problem' in unpacked && unpacked.problem).toMatch(/^This file is damaged/);
	});
});

describe('a file in an archive', () => {
	const files: [string, Record<string, string>, RegExp][] = [
		['a plain archive', { 'notes.txt': 'The sea' }, /^This is a zip archive, not one text\./],
		['a presentation', { 'ppt/presentation.xml': '' }, /^This is a presentation\. Save it as PDF/],
		['a spreadsheet', { 'xl/workbook.xml': '' }, /^This is a spreadsheet/],
		[
			'an OpenDocument text',
			{ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' },
			/ODT.*Save it as \.docx or PDF/
		],
		['a broken Word document', { 'word/document.xml': '<w:document' }, /^This Word document is damaged/],
		['a book without chapters', { 'META-INF/container.xml': '<container/>' }, /its chapters cannot be found/]
	];
	it.each(files)('that is %s gets a sentence, whatever its name', async (_what, parts, sentence) => {
		const bytes = zipSync(
			Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
		);
		expect(await answer(bytes, 'a.txt')).toMatch(sentence);
	});
});

describe('a book', () => {
	it('is read in the order of its spine, without what stands outside it', async () => {
		const bytes = book(
			'<item id="x" href="text/1.xhtml"/><item id="y" href="../b/2%20.xhtml"/><item id="z" href="3.xhtml"/>' +
				'<item id="n" href="nav.xhtml" properties="nav"/><item id="o" href="../../out.xhtml"/>',
			'<itemref idref="n"/><itemref idref="y"/><itemref idref="o"/><itemref idref="x"/><itemref idref="z" linear="no"/>',
			{
				'a/text/1.xhtml': chapter('<h1>One</h1><p><a id="p1"/>The sea is old.</p>'),
				'b/2 .xhtml': chapter('<h1>Two</h1><p>The lake is new.</p>'),
				'a/3.xhtml': chapter('<p>The aside.</p>'),
				'a/nav.xhtml': chapter('<p>The contents.</p>'),
				'out.xhtml': chapter('<p>The outside.</p>')
			}
		);
		expect(await answer(bytes)).toBe('Old Seas: Two\n\nThe lake is new.\n\nOne\n\nThe sea is old.');
	});

	it.each([
		['its text is locked', 'a/1.xhtml', /^This book is locked by its seller/],
		['only its fonts are scrambled', 'a/font.otf', /^Old Seas: The sea is old\.$/]
	])('whose encryption says that %s', async (_what, uri, expected) => {
		const bytes = book('<item id="x" href="1.xhtml"/>', '<itemref idref="x"/>', {
			'a/1.xhtml': chapter('<p>The sea is old.</p>'),
			'META-INF/encryption.xml': strToU8(
				`<encryption xmlns:enc="e"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`
			)
		});
		expect(await answer(bytes)).toMatch(expected);
	});
});
