import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import type { Document } from './document.ts';
import { passages } from './passages.ts';
import { read } from './read.ts';

/** Real files, made by real programs: see make.sh there. */
const folder = join(import.meta.dirname, '../../../tests/files');

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

async function documentOf(name: string): Promise<Document> {
	const reading = await read(bytesOf(name), name);
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.document;
}

const whole = [
	'libreoffice.docx',
	'pandoc.docx',
	'pandoc.epub',
	'pandoc.html',
	'latex.pdf',
	'libreoffice.pdf'
];
const parts = ['chromium.pdf', 'chromium.html'];

/** What the text says wherever its lines and pages break, and however its signs were set. */
const said = [
	'Qiao Weiyo, an official of the Song dynasty, built the first one on the Grand Canal in 984, because boats that were dragged over the old slipways were often wrecked and robbed.',
	'The Falkirk Wheel in Scotland, which was opened in 2002, turns two basins round an axle like the arms of a balance.',
	'The International Maritime Organization (IMO) has its seat in London.'
];

test.each([...whole, ...parts])('%s: every sentence is read in one piece, under its title', async (name) => {
	const document = await documentOf(name);
	expect(document.title).toMatch(/^How canals climb/);
	const sentences = passages(document).map(({ start, end }) => document.text.slice(start, end));
	for (const sentence of said) expect(sentences).toContain(sentence);
});

test.each(whole)('%s: headings, a list, a table and a note are told apart', async (name) => {
	const document = await documentOf(name);
	const blocks = blocksOf(document).map((block) => ({
		...block,
		text: document.text.slice(block.start, block.end)
	}));
	const wheel = blocks.find(({ text }) => text.includes('The Falkirk Wheel'));
	expect(wheel?.kind).toBe('prose');
	expect(wheel?.headings.map((heading) => heading.replace(/^[\d.]+ /, ''))).toEqual(
		expect.arrayContaining(['Levels', 'Lifts'])
	);
	const kindOf = (words: string) => blocks.find(({ text }) => text.includes(words))?.kind;
	expect(kindOf('the Erie Canal, which was opened')).toBe('list');
	expect(kindOf('584 km')).toBe('table');
	expect(kindOf('The chamber itself is called a pound')).not.toBe('prose');
});

test.each([
	['latex.pdf', 2],
	['libreoffice.pdf', 2],
	['chromium.pdf', 1]
])('%s keeps its pages, and what stands at the head of each is left out', async (name, pages) => {
	const document = await documentOf(name);
	expect(document.pages).toHaveLength(pages);
	expect(document.pages?.[0]).toBe(0);
	expect(document.text).not.toContain('Annals of Waterways');
});

test('what a website put round its text is no prose', async () => {
	const { text } = await documentOf('chromium.html');
	for (const clutter of ['cookies', 'Sign in', 'Ten bridges', 'Waterways Weekly. Founded'])
		expect(text).not.toContain(clutter);
});

test.each([...whole, ...parts])(
	'%s: blocks and passages are stretches of the text, in order',
	async (name) => {
		const document = await documentOf(name);
		for (const spans of [blocksOf(document), passages(document)])
			spans.forEach(({ start, end }, at) => {
				expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
				expect(document.text.slice(start, end).trim()).not.toBe('');
				expect(end).toBeLessThanOrEqual(document.text.length);
			});
	}
);

test.each([
	['scan.pdf', 'no text layer'],
	['password.pdf', 'password'],
	['broken.pdf', 'damaged'],
	['broken.docx', 'damaged'],
	['long.pdf', '2,001 pages'],
	['bomb.docx', '200 MB'],
	['picture.pdf', 'picture'],
	['arabic.pdf', 'Arabic'],
	['russian.docx', 'Russian'],
	['old.doc', 'Save it as .docx'],
	['libreoffice.odt', 'Save it as .docx']
])('%s is refused with a sentence that says: %s', async (name, words) => {
	expect(await read(bytesOf(name), name)).toEqual({ problem: expect.stringContaining(words) });
});

test('a file is read by what it is, whatever it is called', async () => {
	const named = async (file: string, name: string) => {
		const reading = await read(bytesOf(file), name);
		return 'document' in reading ? reading.document.source : reading.problem;
	};
	expect(await named('pandoc.docx', 'canals.pdf')).toMatchObject({ format: 'docx' });
	expect(await named('latex.pdf', 'canals.txt')).toMatchObject({ format: 'pdf' });
	expect(await named('pandoc.epub', 'canals.docx')).toMatchObject({ format: 'epub' });
});

test('a Buffer of Node is read like any other bytes', async () => {
	expect(await read(readFileSync(join(folder, 'latex.pdf')), 'latex.pdf')).toHaveProperty('document');
});

test('every file of the folder is tried here', () => {
	const tried = readFileSync(import.meta.filename, 'utf8');
	const files = readdirSync(folder).filter((name) => /\.(?!sh$)\w+$/.test(name));
	expect(files.filter((name) => !tried.includes(`'${name}'`))).toEqual([]);
});
