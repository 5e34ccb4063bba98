import { inlineText } from './inline.ts';
import { assemble, piece, type Content, type Piece } from './pieces.ts';

/** Markdown without its marks, with the blocks that they marked. The title is the front matter's or the first heading. */
export function readMarkdown(source: string): Content {
	const { title, body } = parseFrontMatter(source);
	const pieces = group(withoutCode(body).split('\n').map(readLine))
		.map((piece) => ({ ...piece, text: inlineText(piece.text) }))
		.filter((piece) => piece.text !== '');
	const heading = pieces.find((piece) => piece.kind === 'heading')?.text;
	const { text, blocks } = assemble(pieces);
	return { title: title || heading || '', text, blocks };
}

function parseFrontMatter(source: string): { title: string; body: string } {
	const [whole, head = ''] = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(source) ?? [];
	if (!whole || !/^[\w-]+:/.test(head)) return { title: '', body: source };
	const title = /^title:\s*(.*)$/m.exec(head)?.[1]?.trim() ?? '';
	return { title: title.replace(/^(["'])(.*)\1$/, '$2'), body: source.slice(whole.length) };
}

function withoutCode(body: string): string {
	const end = body.lastIndexOf('-->') + 3;
	const shown = body.slice(0, end).replace(/<!--[\s\S]*?-->/g, '') + body.slice(end);
	return shown.replace(/^(`{3,12}|~{3,12}).*\n(?:[\s\S]*?\n)??\1.*$/gm, '');
}

/** What one line of Markdown is by itself; an underline makes a heading of the line before it, a definition an item. */
type Line =
	Piece | { kind: 'blank' } | { kind: 'underline'; depth: number } | { kind: 'definition'; text: string };

const forms: [form: RegExp, read: (parts: RegExpExecArray) => Line][] = [
	[/^$/, () => ({ kind: 'blank' })],
	[/^(#{1,6})(?:\s+(.*?))?(?:\s+#+)?$/, ([, marks = '', text = '']) => piece('heading', text, marks.length)],
	[/^=+$/, () => ({ kind: 'underline', depth: 1 })],
	[/^-{2,}$/, () => ({ kind: 'underline', depth: 2 })],
	[/^(?:[*_-]\s?){3,}$/, () => ({ kind: 'blank' })],
	[/^\[\^[^\]]+\]:\s*(.*)$/, ([, text = '']) => piece('reference', text)],
	[/^\[[^\]]+\]:\s*\S+.*$/, () => ({ kind: 'blank' })],
	[/^(?=[^-]*-[^|]*\|)[\s:|-]+$/, () => ({ kind: 'blank' })],
	[
		/^\|(.*?)\|?$/,
		([, cells = '']) =>
			piece(
				'table',
				cells
					.split('|')
					.map((cell) => cell.trim())
					.join(' | ')
			)
	],
	[
		/^(?:[*+-]|(\d{1,9}[.)]))\s+(?:\[[ xX]\]\s+)?(.*)$/,
		([, number, text = '']) => piece('list', text, 0, `${number ?? '•'} `)
	],
	[/^(?:>\s?)+(.*)$/, ([, text = '']) => readLine(text.trim())],
	[/^:\s+(.*)$/, ([, text = '']) => ({ kind: 'definition', text })],
	[/^!\[([^\]]*)\]\([^)]*\)$/, ([, text = '']) => piece('caption', text)]
];

function readLine(line: string): Line {
	for (const [form, read] of forms) {
		const parts = form.exec(line);
		if (parts) return read(parts);
	}
	return piece('prose', line);
}

/** A line of a glossary: its term in bold, and what it means. */
const opensEntry = /^(?:\*\*|__)[^*_]{2,60}(?::(?:\*\*|__) |(?:\*\*|__)(?::| [–—-]) )\S/;

function group(lines: Line[]): Piece[] {
	const pieces: Piece[] = [];
	let open: Piece | null = null;
	for (const line of lines) {
		if (line.kind === 'underline') {
			if (open?.kind === 'prose') Object.assign(open, { kind: 'heading', depth: line.depth });
			open = null;
		} else if (line.kind === 'definition') {
			open = define(pieces, open, line.text);
		} else if (line.kind === 'blank') open = null;
		else if (open && line.kind === 'prose' && !opensEntry.test(line.text)) open.text += ` ${line.text}`;
		else {
			pieces.push(line);
			open = line.kind === 'heading' || line.kind === 'table' ? null : line;
		}
	}
	return pieces;
}

/** Makes an item of a term and what it means; a second meaning is an item of its own. */
function define(pieces: Piece[], term: Piece | null, text: string): Piece {
	const isTerm = term?.kind === 'prose';
	const item = isTerm ? Object.assign(term, piece('list', `${term.text}: ${text}`)) : piece('list', text);
	if (!isTerm) pieces.push(item);
	return item;
}
