import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dangerIn } from './pdf-streams.ts';
import { read } from './read.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The smallest PDF with so many pages. */
function pdf(pages: number, content = ''): Uint8Array {
	const kids = Array.from({ length: pages }, (_, at) => `${at + 4} 0 R`);
	const page =
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 1 0 R>>>>>>';
	return latin1(
		`%PDF-1.4\n1 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj
2 0 obj<</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]>>endobj
3 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj
${kids.map((kid) => `${kid.replace('R', 'obj')}${page}endobj`).join('\n')}
9999 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 9999 0 R>>\n`
	);
}

/** Content that sets lines of text, each with its place and size. */
function lines(...set: [x: number, y: number, size: number, text: string][]): string {
	return set.map(([x, y, size, text]) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
}

async function text(content: string): Promise<string> {
	const reading = await read(pdf(1, content), 'a.pdf');
	return 'problem' in reading ? reading.problem : reading.document.text;
}

describe('the text of a page', () => {
	it('is made of paragraphs, with headings by their size', async () => {
		const page = lines(
			[50, 750, 18, 'Old Seas'],
			[50, 720, 10, 'The sea is old and the sea is very deep indeed, as the cap-'],
			[50, 708, 10, 'tain of the ship said to a well-'],
			[50, 696, 10, 'known man.'],
			[50, 670, 10, 'The lake is new.']
		);
		expect(await text(page)).toBe(
			'Old Seas\n\nThe sea is old and the sea is very deep indeed, as the captain of the ship said to a well-known man.\n\nThe lake is new.'
		);
	});

	it('keeps the cells of a row apart', async () => {
		const page = lines(
			[50, 750, 10, 'The seas of the world and their depths are these:'],
			[50, 720, 10, 'Sea'],
			[150, 720, 10, 'Depth'],
			[50, 708, 10, 'Red'],
			[150, 708, 10, '490']
		);
		expect(await text(page)).toBe(
			'The seas of the world and their depths are these:\n\nSea | Depth\nRed | 490'
		);
	});

	it('leaves out what is set along the side', async () => {
		const side = 'BT /F 10 Tf 0 1 -1 0 20 300 Tm (A stamp at the side) Tj ET';
		expect(await text(`${side}\n${lines([50, 700, 10, 'The sea is old and the lake is new.'])}`)).toBe(
			'The sea is old and the lake is new.'
		);
	});
});

it('takes no longer to look into a PDF of which the end is missing', () => {
	expect(dangerIn(latin1('%PDF-1.4\n' + 'stream\n '.repeat(100_000)))).toBe(null);
	expect(dangerIn(latin1('%PDF-1.4\n' + 'streams '.repeat(100_000)))).toBe(null);
});

describe('a PDF is refused', () => {
	it('with more than 2,000 pages', async () => {
		expect(await read(pdf(2001), 'a.pdf')).toEqual({
			problem: 'This PDF has 2,001 pages; Este reads up to 2,000 at once. Please bring it in in parts.'
		});
	});

	it.each([
		['folded once', zlibSync(new Uint8Array(3_000_000))],
		['folded twice', zlibSync(zlibSync(new Uint8Array(3_000_000), { level: 9 }))]
	])('when what is %s in it unfolds too far', (_how, packed) => {
		const head = latin1('1 0 obj<</Filter/FlateDecode>>stream\n');
		const bytes = new Uint8Array([...head, ...packed, ...latin1('\nendstream')]);
		expect(dangerIn(bytes, 2_000_000)).toBe('size');
		expect(dangerIn(bytes, 4_000_000)).toBe(null);
	});

	it.each([
		['<00> <FFFFFF> <0041>', 'map'],
		['<00> <0Ff: 1FFF> <0041>', 'map'],
		['(ab) (zzzz) <0041>', 'map'],
		['<0000> <FFFF> <0000>', null],
		['<41> <42> <D835DC00>\n<43> <44> [<0041> <0042>]', null]
	])('or not, when a font maps its letters by %s', (range, danger) => {
		const map = latin1(`begincmap 1 beginbfrange\n${range}\nendbfrange endcmap`);
		const of = (content: Uint8Array) =>
			new Uint8Array([...latin1('1 0 obj<<>>stream\n'), ...content, ...latin1('\nendstream')]);
		expect([dangerIn(of(map)), dangerIn(of(zlibSync(map)))]).toEqual([danger, danger]);
	});
});
