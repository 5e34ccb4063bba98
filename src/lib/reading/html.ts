import { Readability } from '@mozilla/readability';
import { isFurniture } from './boilerplate.ts';
import { bodyOf, parseMarkup, piecesOf } from './markup.ts';
import { assemble, oneLine, type Piece, type Read } from './pieces.ts';

/** Reads a web page: its article where there is one, and otherwise all that can be seen of it. */
export function readHtml(html: string): Read {
	const page = parseMarkup(html);
	if ('problem' in page) return page;
	const { document } = page;
	const title = titleOf(document);
	const whole = piecesOf(bodyOf(document));
	const article = hasMainText(whole) ? articleIn(html) : [];
	const isEnough = article.length > 0 && wordsIn(article) >= wordsIn(whole) * leastShare;
	const pieces = isEnough ? article : whole;
	return { content: { title, ...assemble(withTitle(pieces, title)) } };
}

/** Reads markup that was chosen by hand: all of it. */
export function readFragment(html: string): Read {
	const page = parseMarkup(html);
	if ('problem' in page) return page;
	return { content: { title: '', ...assemble(piecesOf(bodyOf(page.document))) } };
}

/** The text of a web page, in the encoding that it names; otherwise in UTF-8, or in that of old Windows programs. */
export function decodeHtml(bytes: Uint8Array): string {
	const named = markOf(bytes) ?? encodingNamedIn(bytes);
	return (
		(named && decodeAs(named, bytes)) || decodeAs('utf-8', bytes) || (decodeAs('windows-1252', bytes) ?? '')
	);
}

function markOf(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function encodingNamedIn(bytes: Uint8Array): string | null {
	const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const named =
		/<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})/i.exec(opening) ??
		/^<\?xml[^>]{0,100}encoding=["']([\w-]{2,40})/i.exec(opening);
	const name = named?.[1]?.toLowerCase() ?? null;
	return name?.startsWith('utf-16') ? 'utf-8' : name;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
	try {
		const decoder = new TextDecoder(encoding, { fatal: true });
		const text = decoder.decode(bytes);
		return decoder.encoding === 'windows-1252' ? withQuotes(text) : text;
	} catch {
		return null;
	}
}

/** Some versions of Node leave out what windows-1252 adds to Latin-1. */
function withQuotes(text: string): string {
	return text.replace(/[\x80-\x9f]/g, (sign) => additions.charAt(sign.charCodeAt(0) - 0x80));
}

const additions = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** An article with less than this share of the words is not the text that was meant. */
const leastShare = 0.3;

/** More elements than this take Readability minutes. */
const mostElements = 60_000;

function hasMainText(pieces: Piece[]): boolean {
	return pieces.some(({ kind, text }) => kind === 'prose' && text.length > 100);
}

function articleIn(html: string): Piece[] {
	const page = parseMarkup(html);
	if ('problem' in page || page.document.querySelectorAll('*').length > mostElements) return [];
	const { document } = page;
	for (const heading of document.querySelectorAll('h1')) heading.setAttribute(highest, '');
	const article = new Readability(document, {
		serializer: (node) => node,
		keepClasses: true,
		charThreshold: 200
	}).parse();
	return article?.content ? piecesOf(withHeadings(article.content as Element)) : [];
}

/** Marks the highest headings, which Readability sets one lower. */
const highest = 'data-highest';

function withHeadings(article: Element): Element {
	for (const lowered of article.querySelectorAll(`h2[${highest}]`)) {
		const heading = article.ownerDocument.createElement('h1');
		heading.append(...lowered.childNodes);
		lowered.replaceWith(heading);
	}
	return article;
}

function wordsIn(pieces: Piece[]): number {
	const running = pieces.filter(
		({ kind, text }) => kind === 'prose' && text.length > 60 && !isFurniture(text)
	);
	return running.reduce((sum, { text }) => sum + text.length, 0);
}

/** Readability takes the title out of the article. */
function withTitle(pieces: Piece[], title: string): Piece[] {
	if (title === '' || pieces.some(({ kind, text }) => kind === 'heading' && text === title)) return pieces;
	return [{ kind: 'heading', text: title, depth: 1, mark: '' }, ...pieces];
}

function titleOf(document: Document): string {
	const site = metaOf(document, 'og:site_name');
	const named = [metaOf(document, 'og:title'), oneLine(document.querySelector('title')?.textContent ?? '')];
	const headings = [...document.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent ?? ''));
	const heading = headings.find(
		(text) => text !== '' && named.some((name) => name.startsWith(text) || name.endsWith(text))
	);
	const title = heading ?? named.map((name) => withoutSite(name, site)).find((name) => name !== '');
	return (title || headings.find((text) => text !== '' && !isFurniture(text)) || '').slice(0, 200);
}

function metaOf(document: Document, property: string): string {
	return oneLine(
		document
			.querySelector(`meta[property="${property}"], meta[name="${property}"]`)
			?.getAttribute('content') ?? ''
	);
}

/** A page's title without the name of its website, which stands behind a dash or a bar. */
function withoutSite(title: string, site: string): string {
	const [, own = '', last = ''] = /^(.+)\s[-–—|·•»]\s(.+?)$/.exec(title) ?? [];
	if (own === '') return title;
	return last === site || last.split(' ').length <= 4 ? own : title;
}
