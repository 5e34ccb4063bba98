import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, readPasted } from './read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const prose = 'The Suez Canal was opened in 1869. It joins the Mediterranean Sea to the Red Sea.';

async function problem(bytes: Uint8Array, name = 'notes.txt'): Promise<string> {
	const reading = await read(bytes, name);
	return 'problem' in reading ? reading.problem : `no problem: ${reading.document.title}`;
}

async function document(text: string, name = 'notes.txt') {
	const reading = await read(utf8(text), name);
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.document;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(2 * text.length + 2));
	[0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))].forEach((unit, at) =>
		view.setUint16(2 * at, unit, littleEndian)
	);
	return new Uint8Array(view.buffer);
}

describe('a file is refused with a sentence', () => {
	it.each<[string, Uint8Array, RegExp]>([
		['when it is empty', new Uint8Array(), /^This file is empty/],
		['when it is only white space', utf8(' \n\t\r\n \u00a0\ufeff'), /^This file is empty/],
		['when it has no words', utf8('12 34\n--'), /no words/],
		[
			'when it has 30 MB',
			new Uint8Array(30 * 1024 * 1024),
			/^This file has 30 MB; Este reads files of up to 25 MB\.$/
		],
		['when it is a damaged PDF', utf8('%PDF-1.7 text'), /^This PDF is damaged/],
		['when it is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /^This is a picture/],
		['when it is a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /damaged or not complete/],
		['when it holds NUL bytes', new Uint8Array([84, 104, 0, 1, 0, 2, 3, 0]), /looks like a binary file/],
		['when it is full of control characters', utf8('ab\u0001\u0002\u0003\u0004\u0005\u0006 the'), /binary/],
		[
			'when it is Windows-1252',
			new Uint8Array([67, 97, 102, 0xe9, 32, 105, 115]),
			/save it with the encoding UTF-8/
		],
		['when it is UTF-16 without a mark', utf16(prose, true).slice(2), /save it with the encoding UTF-8/],
		['when its UTF-16 is broken', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41]), /encoding UTF-8/]
	])('%s', async (_when, bytes, sentence) => {
		expect(await problem(bytes)).toMatch(sentence);
	});

	it.each([
		['scan.tif', 'a file that ends in .tif'],
		['README', 'a file without an ending'],
		['folder.md/notes', 'a file without an ending']
	])('when Este does not know %s', async (name, what) => {
		expect(await problem(utf8(prose), name)).toBe(
			`Este cannot read ${what}. It reads PDF, Word (.docx), web pages (.html), EPUB, Markdown (.md) and plain text (.txt), or text that is pasted in.`
		);
	});

	it.each([
		['essay.doc', /^Este cannot read old Word files.*Save it as \.docx or PDF and bring that in\.$/],
		['essay.odt', /Save it as \.docx or PDF/],
		['talk.pptx', /^This is a presentation\. Save it as PDF/],
		['sums.xlsx', /^This is a spreadsheet/],
		['book.mobi', /Kindle/],
		['book.pdf', /^This file’s name ends in \.pdf, but it is damaged or something else/],
		['book.docx', /ends in \.docx, but/],
		['constructor', /a file without an ending/],
		['a.constructor', /a file that ends in \.constructor/]
	])('that says what to do with %s', async (name, sentence) => {
		expect(await problem(utf8(prose), name)).toMatch(sentence);
	});

	it('when it is in another language', async () => {
		expect(await problem(utf8('Президент подписал договор о дружбе и сотрудничестве.'))).toBe(
			'This file seems to be in Russian. So far Este makes cards from English texts only.'
		);
	});
});

describe('a text is read', () => {
	it.each([
		['with a byte order mark', utf8(`\ufeff${prose}`)],
		['from UTF-16, little end first', utf16(prose, true)],
		['from UTF-16, big end first', utf16(prose, false)],
		[
			'without what nobody sees',
			utf8(prose.replace('Canal', 'Ca\u00adn\u200bal').replace('1869', '18\u000769'))
		],
		['with plain spaces', utf8(prose.replaceAll(' ', '\u00a0 '))],
		['without trailing spaces', utf8(`\r\n\r\n${prose}  \t\r\n`)]
	])('%s', async (_how, bytes) => {
		const reading = await read(bytes, 'A.TXT');
		expect('document' in reading && reading.document.text).toBe(prose);
	});

	it.each([
		['composed letters', 'Cafe\u0301 is a word of the French.', 'Café is a word of the French.'],
		['one kind of line end', 'The one.\rThe two.\r\nThe three.', 'The one.\nThe two.\nThe three.'],
		['no more than one empty line', 'The one.\n\n\n\n \nThe two.', 'The one.\n\nThe two.'],
		['lines joined that go on in lower case', 'The river is\nlong and wide.', 'The river is long and wide.'],
		['words made whole', 'The inte-\ngration of a state.', 'The integration of a state.'],
		[
			'hyphens that belong',
			'A long-lasting peace is a long-\nlasting one.',
			'A long-lasting peace is a long-lasting one.'
		],
		[
			'no lines joined that begin anew',
			'The end is here.\nscite is a site.',
			'The end is here.\nscite is a site.'
		],
		[
			'lines joined that were broken at a width',
			'The canal between the two seas was dug by the workers of the company of\nFerdinand de Lesseps and was opened for the ships of all nations in\n1869, when the empress of the French sailed through it.',
			'The canal between the two seas was dug by the workers of the company of Ferdinand de Lesseps and was opened for the ships of all nations in 1869, when the empress of the French sailed through it.'
		]
	])('with %s', async (_what, raw, text) => {
		expect((await document(raw)).text).toBe(text);
	});

	it.each([
		['its first short line', `The Suez Canal\n\n${prose}`, 'The Suez Canal'],
		['a line that is no furniture', `Full Text\n\nThe Suez Canal\n\n${prose}`, 'The Suez Canal'],
		['the file otherwise', prose, 'suez canal']
	])('and takes its title from %s', async (_from, text, title) => {
		expect((await document(text, 'suez_canal.txt')).title).toBe(title);
	});

	it('and knows where it came from', async () => {
		expect(await document(prose)).toMatchObject({
			lang: 'en',
			pages: null,
			source: { kind: 'file', name: 'notes.txt', format: 'txt' }
		});
	});
});

describe('pasted text', () => {
	it('has the title that it was given', () => {
		expect(readPasted(prose, ' Two\nseas ')).toMatchObject({ document: { title: 'Two seas', text: prose } });
		expect(readPasted(prose)).toMatchObject({
			document: { title: 'Pasted text', source: { kind: 'pasted' } }
		});
	});

	it('that is empty is refused', () => {
		expect(readPasted(' \n ')).toEqual({ problem: 'There is no text to read yet.' });
	});
});

describe('for any input', () => {
	it('reading twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (raw) => {
				const once = readPasted(`The ${raw}`);
				if ('problem' in once) return;
				expect(once.document.text).toBe(once.document.text.normalize('NFC'));
				expect(once.document.text).not.toMatch(/\r|\0|\u00a0| \n|\n{3}/);
			})
		);
	});

	it.each([
		['spaces', ' '],
		['marks on one letter', '\u0301\u0323'],
		['pictures', '!['],
		['an address', '[](aaa'],
		['footnotes', '[^'],
		['links', '<http://'],
		['comments', '<!--'],
		['fences', '~'],
		['rows', '|-'],
		['letters', 'abc']
	])('a long run of %s is read in good time', async (_what, unit) => {
		const run = unit.repeat(300_000 / unit.length);
		const text = `The inte-\ngration is old. ${run}\nis the end`;
		expect(Object.keys(readPasted(text))).toHaveLength(1);
		expect(Object.keys(await read(utf8(`${text}\n${run}x`), 'a.md'))).toHaveLength(1);
	});

	it('bytes are read or refused, never thrown at', async () => {
		const names = fc.constantFrom('a.txt', 'a.md');
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), names, async (bytes, name) => {
				expect(Object.keys(await read(bytes, name))).toHaveLength(1);
			})
		);
	});
});
