import type { Block, BlockKind, Document } from './document.ts';
import { markBoilerplate } from './boilerplate.ts';
import { isReference, opensReferences } from './references.ts';

/** The blocks of a document: those that its file marked, or else its lines, told apart by their looks. */
export function blocksOf(document: Document): Block[] {
	const blocks = document.blocks ?? linesAsBlocks(document.text);
	return markBoilerplate(document.text, markReferences(document.text, blocks));
}

function linesAsBlocks(text: string): Block[] {
	const blocks: Block[] = [];
	let heading: string[] = [];
	for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
		const mark = /^(?:[•‣▪◦·*+–—-]|#{1,6}|\d{1,2}[.)](?=\s\p{L})|\(?[a-z]\))\s+/u.exec(line)?.[0] ?? '';
		const kind = kindOf(line, mark);
		const start = index + mark.length;
		if (start === index + line.length) continue;
		blocks.push({ start, end: index + line.length, kind, headings: kind === 'heading' ? [] : heading });
		if (kind === 'heading') heading = [line.slice(mark.length)];
	}
	return blocks;
}

function kindOf(line: string, mark: string): BlockKind {
	if (mark.startsWith('#')) return 'heading';
	if (/\t/.test(line) || /\S \| \S.* \| \S/.test(line)) return 'table';
	if (/^(?:figure|fig\.|table|photo|map|image)\s+\d+/i.test(line)) return 'caption';
	if (/^\d/.test(mark) && isHeading(line.slice(mark.length))) return 'heading';
	if (mark !== '') return 'list';
	return isHeading(line) ? 'heading' : 'prose';
}

function isHeading(line: string): boolean {
	return (
		line.length <= 120 &&
		line.split(' ').length <= 16 &&
		!/[.!?…;,]['"’”)\]]*(?:\s?\[[^\]]{1,12}\])*$|^(?:\S+ ){3}.*:$/.test(line)
	);
}

function markReferences(text: string, blocks: Block[]): Block[] {
	let within = false;
	return blocks.map((block) => {
		const words = text.slice(block.start, block.end);
		if (block.kind === 'heading') within = opensReferences(words);
		else if (isReference(words) || (within && !isLongProse(block))) return { ...block, kind: 'reference' };
		return block;
	});
}

function isLongProse({ kind, start, end }: Block): boolean {
	return kind === 'prose' && end - start > 600;
}
