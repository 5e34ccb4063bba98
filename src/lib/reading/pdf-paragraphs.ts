import type { BlockKind } from './document.ts';
import { joint, knownWords } from './hyphens.ts';
import type { Row } from './pdf-rows.ts';
import { isNear, partsOf, styleOf, type Line, type Part, type Style } from './pdf-style.ts';
import type { Piece } from './pieces.ts';

/** Lines that belong together, told apart from others by where they stand and what they look like. */
type Paragraph = { kind: BlockKind; lines: Line[]; part: Part };

/** The paragraphs, headings, list items, rows and notes of pages whose columns are given one after another. */
export function piecesOfPages(pages: Row[][][]): Piece[] {
	const parts = partsOf(pages);
	const style = styleOf(parts);
	const paragraphs: Paragraph[] = [];
	for (const part of parts) {
		const note = paragraphs.findLast(({ kind }) => kind === 'reference');
		const { main, notes } = apart(part, style, note);
		for (const lines of [main, notes]) gather(lines, part, lines === notes, style, paragraphs);
	}
	const known = knownWords(parts.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'));
	const sizes = [...new Set(paragraphs.flatMap((one) => (one.kind === 'heading' ? [sizeOf(one)] : [])))];
	sizes.sort((a, b) => b - a);
	return paragraphs.map((one) => pieceOf(one, known, sizes));
}

const noteMark = /^(?:\[?\d{1,3}[\]).]?|[*†‡§¶]{1,3})\s?(?=\S)/;

/**
 * The notes at a part's foot: its last lines in smaller type, from one that begins with a note's mark, or all of them when
 * a note of the part before has not ended.
 */
function apart({ lines }: Part, style: Style, note: Paragraph | undefined): { main: Line[]; notes: Line[] } {
	let at = lines.length;
	while (at > 0 && (lines[at - 1]?.size ?? 0) <= 0.93 * style.size) at--;
	const first = lines[at];
	if (first && note && goesOnFrom(note, first)) return { main: lines.slice(0, at), notes: lines.slice(at) };
	while (at < lines.length && !noteMark.test(lines[at]?.text ?? '')) at++;
	return { main: lines.slice(0, at), notes: lines.slice(at) };
}

function goesOnFrom(note: Paragraph, line: Line): boolean {
	const last = note.lines.at(-1);
	if (!last || ends.test(last.text) || line.page - last.page > 1) return false;
	return isNear(line.size, last.size) && !noteMark.test(line.text);
}

function gather(lines: Line[], part: Part, areNotes: boolean, style: Style, into: Paragraph[]): void {
	const own: Paragraph[] = [];
	for (const [at, line] of lines.entries()) {
		const open = own.at(-1);
		const before = lines[at - 1];
		if (open && before && !startsAnew(line, before, open, style, lines[at + 1])) open.lines.push(line);
		else own.push({ kind: 'prose', lines: [line], part });
	}
	for (const one of own) {
		one.kind = areNotes ? 'reference' : kindOf(one, style);
		const unfinished = areNotes ? unfinishedNote(into, one) : unfinishedIn(into, one);
		if (unfinished) for (const line of one.lines) unfinished.lines.push(line);
		else into.push(one);
	}
}

const bullet = /^[•‣▪◦·●■□○►▸➢✓–—*-]\s*(?=\S)/u;
const number = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\[\d{1,3}\]|\(?[ivx]{1,4}\))\s+(?=\S)/;
const captionStart = /^(?:figure|fig\.|table|plate|box|map|chart)\s+[\dA-Z][\d.]*[:.\s]/i;
const leaders = /(?:\.\s?){4,}\s*[\divxlc]{0,5}$/i;
const ends = /[.!?:;][”’"')\]]*(?:\s?\[[\d,\s]{1,9}\])*$/u;

/** Whether a line begins a paragraph of its own. */
function startsAnew(
	line: Line,
	before: Line,
	open: Paragraph,
	style: Style,
	next: Line | undefined
): boolean {
	if (line.cells.length > 1 || before.cells.length > 1 || leaders.test(before.text)) return true;
	if (!isNear(line.size, before.size)) return true;
	const step = (line.y - before.y) / line.size;
	if (step > 1.3 * Math.max(style.leading, 1) || step < 0) return true;
	if (bullet.test(line.text) || captionStart.test(line.text)) return true;
	const [first] = open.lines;
	const isShort = before.right < open.part.right - 0.12 * (open.part.right - open.part.left);
	const hasEnded = ends.test(before.text);
	if (number.test(line.text) && (hasEnded || isShort || line.x < before.x - 0.5 * line.size)) return true;
	if (line.font !== before.font && (looksLikeHeading(before, style) || looksLikeHeading(line, style)))
		return true;
	const indent = (line.x - before.x) / line.size;
	const isHanging =
		first !== undefined && (isMarked(first.text) || (next !== undefined && Math.abs(next.x - line.x) < 1));
	if (indent > 0.7 && !(open.lines.length === 1 && isHanging)) return hasEnded || isShort;
	if (indent < -0.7 && open.lines.length > 1) return hasEnded || isMarked(open.lines[0]?.text ?? '');
	if (indent < -0.7 && isMarked(first?.text ?? '') && (hasEnded || isShort)) return true;
	const isVeryShort = before.right < open.part.right - 0.35 * (open.part.right - open.part.left);
	return (
		isShort &&
		(hasEnded || isVeryShort) &&
		!/^\p{Ll}/u.test(line.text) &&
		!isNear(line.size, 2 * style.size) &&
		!isCentred(line, before)
	);
}

function isMarked(text: string): boolean {
	return bullet.test(text) || number.test(text);
}

/** The lines of a centred title are all short. */
function isCentred(line: Line, before: Line): boolean {
	const middle = (one: Line) => (one.x + one.right) / 2;
	return Math.abs(middle(line) - middle(before)) < line.size && Math.abs(line.x - before.x) > line.size;
}

/** Set in another font than the text, and short. */
function looksLikeHeading({ text, font, size }: Line, style: Style): boolean {
	return (
		font !== style.font &&
		!bullet.test(text) &&
		size > 0.95 * style.size &&
		text.length <= 120 &&
		!/[.,;]$/.test(text)
	);
}

function kindOf({ lines }: Paragraph, style: Style): BlockKind {
	const [first] = lines;
	if (!first) return 'prose';
	const text = lines.map(({ text }) => text).join(' ');
	if (leaders.test(text)) return 'boilerplate';
	if (captionStart.test(text)) return 'caption';
	if (first.cells.length > 1 && !/^[\d.]{1,8}$/.test(first.cells[0] ?? '')) return 'table';
	if (isHeading(lines, text, style)) return 'heading';
	if (first.cells.length > 1) return 'table';
	return bullet.test(text) || number.test(text) ? 'list' : 'prose';
}

function isHeading(lines: Line[], text: string, style: Style): boolean {
	if (lines.length > 4 || text.length > 200 || !/\p{L}{2}/u.test(text) || bullet.test(text)) return false;
	const sizes = lines.map(({ size }) => size);
	if (Math.min(...sizes) >= 1.12 * style.size) return !/[a-z]{3}[.;,]$/.test(text) || text.length < 60;
	if (Math.min(...sizes) < 0.95 * style.size || lines.length > 2 || /[.,;:!?]$/.test(text)) return false;
	if (text.length > 100 || !/^[\d\p{Lu}“"‘(]/u.test(text)) return false;
	return (
		lines.every(({ font }) => font !== style.font) ||
		(/^[^\p{Ll}]{4,}$/u.test(text) && /\p{Lu}{3}/u.test(text))
	);
}

function unfinishedNote(paragraphs: Paragraph[], { lines }: Paragraph): Paragraph | undefined {
	const note = paragraphs.findLast(({ kind }) => kind === 'reference');
	return note && lines[0] && goesOnFrom(note, lines[0]) ? note : undefined;
}

/** The paragraph that another goes on with, over a page's or column's end or a figure. */
function unfinishedIn(paragraphs: Paragraph[], one: Paragraph): Paragraph | undefined {
	const [line] = one.lines;
	if (one.kind !== 'prose' || !line) return undefined;
	for (let at = paragraphs.length - 1; at >= Math.max(0, paragraphs.length - 12); at--) {
		const before = paragraphs[at];
		const last = before?.lines.at(-1);
		if (!before || !last || before.kind === 'heading' || line.page - last.page > 2) return undefined;
		if ((before.kind !== 'prose' && before.kind !== 'list') || !isNear(last.size, line.size)) continue;
		const isLast = paragraphs.slice(at + 1).every(({ kind }) => kind !== 'prose' && kind !== 'list');
		const isFull = last.right > before.part.right - 0.1 * (before.part.right - before.part.left);
		const goesOn = /^\p{Ll}/u.test(line.text) || (isLast && isFull && before.part !== one.part);
		return !ends.test(last.text) && goesOn ? before : undefined;
	}
	return undefined;
}

function sizeOf({ lines }: Paragraph): number {
	return Math.round(2 * Math.max(...lines.map(({ size }) => size))) / 2;
}

function pieceOf(paragraph: Paragraph, known: Set<string>, sizes: number[]): Piece {
	const { kind, lines } = paragraph;
	const depth = kind === 'heading' ? sizes.indexOf(sizeOf(paragraph)) + 1 : 0;
	const mark =
		kind === 'list'
			? ((bullet.exec(lines[0]?.text ?? '') ?? number.exec(lines[0]?.text ?? ''))?.[0] ?? '')
			: '';
	if (kind === 'table')
		return { kind, text: lines[0]?.cells.join(' | ') ?? '', depth, mark: '', starts: startsIn(lines) };
	const starts: { page: number; at: number }[] = [];
	const parts: string[] = [];
	let length = 0;
	for (const [at, line] of lines.entries()) {
		const own = at === 0 ? line.text.slice(mark.length) : line.text;
		const next = lines[at + 1];
		if (line.isFirst) starts.push({ page: line.page, at: length });
		const { cut, between } = next ? joint(own, next.text, known) : { cut: 0, between: '' };
		parts.push(own.slice(0, own.length - cut), between);
		length += own.length - cut + between.length;
	}
	return { kind, text: parts.join(''), depth, mark: bullet.test(`${mark}x`) ? '• ' : mark, starts };
}

function startsIn(lines: Line[]): { page: number; at: number }[] {
	return lines.flatMap(({ isFirst, page }) => (isFirst ? [{ page, at: 0 }] : []));
}
