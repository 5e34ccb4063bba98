import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { canonicalise } from './canonical.ts';
import type { Document } from './document.ts';
import { read } from './read.ts';

/* One text about canals, made into files by pdfTeX, Chromium, LibreOffice and pandoc; qpdf locked one of them. */

const sample = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'samples', name)));

async function document(name: string): Promise<Document> {
	const reading = await read(sample(name), name);
	if ('problem' in reading) throw new Error(reading.problem);
	return reading.document;
}

/** The blocks of a file as "kind: text". */
async function blocks(name: string): Promise<string[]> {
	const found = await document(name);
	return blocksOf(found).map(({ kind, start, end }) => `${kind}: ${found.text.slice(start, end)}`);
}

const files = ['two-columns.pdf', 'printed.pdf', 'canals.docx', 'canals.epub'];

describe.each(files)('%s', (name) => {
	it('is read with its title, its headings and its paragraphs whole', async () => {
		const found = await document(name);
		expect(found).toMatchObject({ title: 'Three Great Canals', lang: 'en' });
		const kiel = blocksOf(found).find(({ start }) => found.text.startsWith('The Kiel Canal joins', start));
		expect(kiel?.headings.at(-1)).toMatch(/^(?:3 )?The Kiel Canal$/);
		for (const end of [
			'two fifths.',
			'the Yellow Fleet.',
			'nearly the same level.',
			'artificial lake on Earth.'
		])
			expect(await blocks(name)).toContainEqual(expect.stringMatching(new RegExp(`^prose: .{200,}${end}$`)));
		expect(found.text).toContain('so that yellow fever had disappeared from the isthmus by 1906.');
		expect(found.text).toContain('as the two states had agreed in the Torrijos-Carter Treaties of 1977.');
	});

	it('has a text that is canonical, with blocks that lie in order and hold all its words', async () => {
		const { text, blocks = [] } = await document(name);
		expect(canonicalise(text)).toBe(text);
		let at = 0;
		for (const { start, end } of blocks) {
			expect(text.slice(at, start)).toMatch(/^\s*(?:•|\d{1,2}\.|\[\d\])?\s*$/);
			expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
			at = end;
		}
		expect(at).toBe(text.length);
	});

	it('is read or refused, whatever is done to its bytes', { timeout: 120_000 }, async () => {
		const whole = sample(name);
		const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255), length: fc.nat(40) });
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(9), async (changes, cut) => {
				const bytes = whole.slice(0, cut === 0 ? Math.floor(whole.length / 2) : whole.length);
				for (const { at, to, length } of changes) bytes.fill(to, at, at + length);
				const reading = await read(bytes, name);
				if ('problem' in reading) expect(reading.problem).toMatch(/^(?:This|Unpacked|Este)\b.+[.!]$/);
				else expect(canonicalise(reading.document.text)).toBe(reading.document.text);
			}),
			{ numRuns: 8, seed: 3 }
		);
	});
});

describe('a PDF', () => {
	it('keeps where its pages start', async () => {
		const { text, pages } = await document('two-columns.pdf');
		expect(pages?.map((start) => text.slice(start, start + 21))).toEqual([
			'Three Great Canals\n\n1',
			'and was opened on 15 ',
			'the ships of the sea.'
		]);
	});

	it('tells page by page how far it is', async () => {
		const told: string[] = [];
		await read(sample('two-columns.pdf'), 'a.pdf', (done, of) => told.push(`${done}/${of}`));
		expect(told).toEqual(['0/3', '1/3', '2/3']);
	});

	it('gives neither its running heads nor its page numbers', async () => {
		const { text } = await document('two-columns.pdf');
		expect(text).not.toContain('Waterways');
		expect(text.match(/Three Great Canals/g)).toHaveLength(1);
		expect((await document('printed.pdf')).text).not.toMatch(/file:|\d\/1|[AP]M/);
	});

	it('keeps notes, list items and sources apart from the text', async () => {
		const found = await blocks('two-columns.pdf');
		expect(found.filter((block) => block.startsWith('reference'))).toEqual([
			'reference: 1 The way round the Cape was found by Bartolomeu Dias in 1488.',
			'reference: 2 The first plan for a canal there was made in the sixteenth century.',
			'reference: 3 An older canal, the Eider Canal, had been opened in 1784.',
			'reference: Karabell, Z. (2003). Parting the Desert. New York: Knopf.',
			expect.stringContaining('McCullough')
		]);
		expect(found).toContain('list: The Panama Canal is 82 kilometres long.');
		expect(found.join()).toContain('round the Cape of Good Hope.[1] The new way');
	});

	it.each([
		['locked.pdf', /^This PDF is protected with a password\./],
		['pictures.pdf', /^This PDF has no text layer/]
	])('like %s is refused with a sentence', async (name, sentence) => {
		expect(await read(sample(name), name)).toEqual({ problem: expect.stringMatching(sentence) });
	});

	it('with another name is read as a PDF', async () => {
		expect(await read(sample('printed.pdf'), 'canals.docx')).toMatchObject({
			document: { source: { name: 'canals.docx', format: 'pdf' } }
		});
	});
});

it.each(['canals.docx', 'canals.epub'])('the notes, items and rows of %s are told apart', async (name) => {
	const found = await blocks(name);
	expect(found).toContain('reference: The way round the Cape was found by Bartolomeu Dias in 1488.');
	expect(found).toContain('list: The Panama Canal is 82 kilometres long.');
	expect(found).toContain('table: Panama | 1914');
	expect(found.join()).toContain('round the Cape of Good Hope.[1] The new way');
});
