import { parseHTML } from 'linkedom';
import type { BlockKind } from './document.ts';
import { joinWrappedLines } from './lines.ts';
import { canonicalise } from './canonical.ts';
import { oneLine, piece, type Piece } from './pieces.ts';
import { tidyMarkup } from './tags.ts';

/** A parsed page; a sentence when there is too much of it. */
export function parseMarkup(markup: string): { document: Document } | { problem: string } {
	const tidy = tidyMarkup(markup);
	if ('problem' in tidy) return tidy;
	const hasBody = /<(?:body|frameset)[\s>]/i.test(tidy.markup);
	const { document } = parseHTML(hasBody ? tidy.markup : `<html><body>${tidy.markup}</body></html>`);
	return { document };
}

/** The element in which a page's text stands. */
export function bodyOf(document: Document): Element {
	return document.querySelector('body') ?? document.documentElement;
}

/** What stands in an element, as pieces in their order. What nobody sees is no part of it. */
export function piecesOf(root: Element): Piece[] {
	const walk: Walk = { pieces: [], words: [], term: '' };
	visitChildren(walk, root, { kind: 'prose', mark: null, numbers: null });
	flush(walk, { kind: 'prose', mark: null, numbers: null });
	flushTerm(walk);
	return walk.pieces;
}

/** `words` is what has been met of a block that has not ended yet, `term` what the next definition defines. */
type Walk = { pieces: Piece[]; words: string[]; term: string };

/** What a block stands in: its kind, the mark of a list item that has not been written yet, and a list's next number. */
type Place = { kind: BlockKind; mark: { text: string } | null; numbers: { next: number } | null };

/** Stands for a line break until a block has ended. */
const lineBreak = '\u2028';

function visitChildren(walk: Walk, element: Element, place: Place): void {
	for (const node of element.childNodes) {
		if (node.nodeType === 3) walk.words.push((node.textContent ?? '').replaceAll(lineBreak, ' '));
		else if (node.nodeType === 1) visit(walk, node as Element, place);
	}
}

function visit(walk: Walk, element: Element, place: Place): void {
	const name = element.localName;
	if (isHidden(element, name)) return;
	if (name === 'br') walk.words.push(lineBreak);
	else if (name === 'sup' || isNoteMark(element)) visitRaised(walk, element, place);
	else if (!isBlock(name) && !(name === 'cite' && element.parentElement?.localName === 'blockquote'))
		visitChildren(walk, element, place);
	else {
		flush(walk, place);
		visitBlock(walk, element, name, isNote(element) ? { ...place, kind: 'reference' } : place);
	}
}

function visitBlock(walk: Walk, element: Element, name: string, place: Place): void {
	const within = placeOf(element, name, place);
	if (name === 'table' && isGrid(element)) return visitRows(walk, element, place);
	if (name === 'pre') return visitLines(walk, element, place);
	if (name !== 'dd') flushTerm(walk);
	visitChildren(walk, element, within);
	if (/^h[1-6]$/.test(name)) flushHeading(walk, Number(name.charAt(1)));
	else if (name === 'p' && isAllBold(element, walk.words)) flushHeading(walk, lowestHeading);
	else if (name === 'dt') walk.term = takeLines(walk).join(' ');
	else flush(walk, within);
}

function placeOf(element: Element, name: string, place: Place): Place {
	if (place.kind === 'reference') return { ...place, mark: name === 'li' ? { text: '' } : place.mark };
	if (name === 'ol')
		return { ...place, numbers: { next: Number.parseInt(element.getAttribute('start') ?? '1') || 1 } };
	if (name === 'ul') return { ...place, numbers: null };
	if (name === 'li') return { kind: 'list', mark: { text: markIn(place) }, numbers: null };
	if (name === 'dd') return { kind: 'list', mark: { text: '' }, numbers: null };
	if (name === 'figcaption' || name === 'caption' || name === 'cite')
		return { kind: 'caption', mark: null, numbers: null };
	if (name === 'footer') return { kind: 'boilerplate', mark: null, numbers: null };
	return place;
}

function markIn({ numbers }: Place): string {
	return numbers ? `${numbers.next++}. ` : '• ';
}

/** A short paragraph in bold type is a heading below all others. */
const lowestHeading = 7;

function isAllBold(element: Element, words: string[]): boolean {
	const bold = element.querySelectorAll('b, strong');
	if (bold.length !== 1) return false;
	const text = oneLine(words.join(''));
	const isShort = text.length <= 100 && !/[.!?:;,]$/.test(text) && /\p{L}{2}/u.test(text);
	return isShort && oneLine(bold[0]?.textContent ?? '') === text;
}

/** A number set above the line that leads to a note reads as [1]; others stay as they are. */
function visitRaised(walk: Walk, element: Element, place: Place): void {
	const number = /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(element.textContent ?? '')?.[1];
	const leads = isNoteMark(element) || element.querySelector('a[href*="#"]') !== null;
	if (number && leads) walk.words.push(`[${number}]`);
	else if (!leads || !/^\s*[*†‡§↑^]\s*$/.test(element.textContent ?? '')) visitChildren(walk, element, place);
}

function isNoteMark(element: Element): boolean {
	return (
		element.localName === 'a' &&
		(element.getAttribute('epub:type') === 'noteref' || element.getAttribute('role') === 'doc-noteref')
	);
}

const blocks = new Set(
	(
		'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' ')
);

function isBlock(name: string): boolean {
	return blocks.has(name);
}

const never = new Set(
	(
		'head title script style noscript template svg nav button input select option textarea iframe object embed canvas ' +
		'audio video map dialog rt rp annotation annotation-xml'
	).split(' ')
);

function isHidden(element: Element, name: string): boolean {
	if (never.has(name) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
		return true;
	if (
		/^(?:navigation|search|menu|menubar|toolbar|dialog|alertdialog)$/.test(element.getAttribute('role') ?? '')
	)
		return true;
	if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
	return hiddenClasses.test(element.getAttribute('class') ?? '');
}

const hiddenClasses =
	/(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|mw-editsection|mw-jump-link|noprint|navbox|toc|catlinks)(?:\s|$)/i;

/** Whether an element holds notes or sources rather than the text itself. */
function isNote(element: Element): boolean {
	const says = ['role', 'epub:type', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ');
	return (
		noteClasses.test(says) || /^(?:footnote|endnote|fn\d|cite_note)/i.test(element.getAttribute('id') ?? '')
	);
}

const noteClasses =
	/(?:^|\s)(?:doc-(?:footnote|endnotes?|bibliography)|footnotes?|endnotes?|rearnotes?|bibliography|references|reflist)(?:\s|$)/i;

/** Whether a table shows cells rather than laying out a page. */
function isGrid(table: Element): boolean {
	if (table.querySelector('table, h1, h2, h3, h4, article, section, form')) return false;
	const rows = [...table.querySelectorAll('tr')];
	const cells = rows.map(({ children }) => children.length);
	const texts = [...table.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
	return cells.some((count) => count > 1) && texts.every((text) => text.length < 700);
}

function visitRows(walk: Walk, table: Element, place: Place): void {
	const caption = table.querySelector('caption');
	if (caption) visitBlock(walk, caption, 'caption', place);
	for (const row of table.querySelectorAll('tr')) {
		if (isHidden(row, 'tr')) continue;
		const cells = [...row.children].map((cell) => cellText(cell)).filter((text) => text !== '');
		walk.pieces.push(piece(place.kind === 'reference' ? 'reference' : 'table', oneLine(cells.join(' | '))));
	}
}

function cellText(cell: Element): string {
	if (isHidden(cell, cell.localName)) return '';
	return piecesOf(cell)
		.map(({ text }) => text)
		.join(' ');
}

function visitLines(walk: Walk, element: Element, place: Place): void {
	const text = canonicalise(element.textContent ?? '');
	const isCode = element.querySelector('code, kbd, samp, span[class]') !== null || /[;{}]\n/.test(text);
	if (isCode) walk.pieces.push(piece('boilerplate', oneLine(text)));
	else
		for (const line of joinWrappedLines(text).split('\n')) walk.pieces.push(piece(place.kind, oneLine(line)));
}

/** Ends the block that was being read; two line breaks in it part paragraphs. */
function flush(walk: Walk, place: Place): void {
	for (const line of takeLines(walk)) {
		const mark = place.mark?.text ?? '';
		if (place.mark) place.mark.text = '';
		const text = walk.term === '' ? line : `${walk.term.replace(/\s*:$/, '')}: ${line}`;
		walk.term = '';
		walk.pieces.push(piece(place.kind, text, 0, mark));
	}
}

function flushHeading(walk: Walk, depth: number): void {
	const text = takeLines(walk).join(' ');
	if (text !== '') walk.pieces.push(piece('heading', text, depth));
}

/** A term that nothing defines stands by itself. */
function flushTerm(walk: Walk): void {
	if (walk.term !== '') walk.pieces.push(piece('list', walk.term));
	walk.term = '';
}

function takeLines(walk: Walk): string[] {
	const lines = walk.words.join('').split(/\u2028(?:\s*\u2028)+/);
	walk.words = [];
	return lines.map((line) => oneLine(line.replace(/\s*[↑↩⤴]\ufe0e?\s*$/, ''))).filter((line) => line !== '');
}
