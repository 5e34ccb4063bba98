import { canonicalise } from './canonical.ts';
import { decode, emptyFile, sizeProblem } from './decode.ts';
import type { Format, Reading, Source } from './document.ts';
import { formatOf } from './format.ts';
import { languageOf } from './language.ts';
import { joinWrappedLines } from './lines.ts';
import { readMarkdown } from './markdown.ts';
import { longestText, tooLong, type Content, type Read } from './pieces.ts';
import { titleFromName, titleFromText } from './title.ts';

/** Told how much of a document has been read, in its own pages or chapters. */
export type Tell = (done: number, of: number) => void;

/** Reads a file; a long one tells how far it is. Never throws, whatever the bytes are. */
export async function read(bytes: Uint8Array, name: string, tell: Tell = () => {}): Promise<Reading> {
	const size = sizeProblem(bytes.length);
	if (size) return { problem: size };
	const told = formatOf(bytes, name);
	if ('problem' in told) return told;
	const { format } = told;
	const found = await readAs(format, bytes, tell).catch(() => ({ problem: damaged }));
	if ('problem' in found) return found;
	const { content } = found;
	const title =
		content.title ||
		(format === 'docx' || format === 'epub' || format === 'pdf' ? firstHeading(content) : '');
	return accept(
		{ ...content, title: title || titleFromText(content.text) || titleFromName(name) },
		{ kind: 'file', name, format }
	);
}

/** The libraries that read these formats throw when they meet what no program of good will writes. */
const damaged = 'This file is damaged and cannot be read. Please download or save it again.';

/** Reads text that was pasted with its markup. */
export async function readMarkup(html: string, title = ''): Promise<Reading> {
	const { readFragment, readHtml } = await import('./html.ts');
	const isPage = /<title[\s>]|<(?:main|article)[\s>]/i.test(html) && !html.includes('<!--StartFragment');
	const found = isPage ? readHtml(html) : readFragment(html);
	return 'problem' in found ? found : acceptPasted(found.content, title);
}

/** Reads text that was pasted into a form. */
export function readPasted(text: string, title = ''): Reading {
	return acceptPasted(plain(text), title);
}

async function readAs(format: Format, bytes: Uint8Array, tell: Tell): Promise<Read> {
	switch (format) {
		case 'pdf':
			return (await import('./pdf.ts')).readPdf(bytes, tell);
		case 'docx':
			return (await import('./docx.ts')).readDocx(bytes);
		case 'epub':
			return (await import('./epub.ts')).readEpub(bytes, tell);
		case 'html': {
			const { decodeHtml, readHtml } = await import('./html.ts');
			return readHtml(decodeHtml(bytes));
		}
		case 'md':
		case 'txt': {
			const decoded = decode(bytes);
			if ('problem' in decoded) return decoded;
			return { content: format === 'md' ? readMarkdown(canonicalise(decoded.text)) : plain(decoded.text) };
		}
	}
}

function plain(raw: string): Content {
	return { title: '', text: joinWrappedLines(canonicalise(raw)) };
}

function firstHeading({ text, blocks }: Content): string {
	const heading = blocks?.find(({ kind }) => kind === 'heading');
	return heading && heading.start < 2000 ? text.slice(heading.start, heading.end) : '';
}

function acceptPasted(content: Content, given: string): Reading {
	const title = canonicalise(given).replace(/\s+/g, ' ');
	return accept(
		{ ...content, title: title || content.title || titleFromText(content.text) || 'Pasted text' },
		{ kind: 'pasted' }
	);
}

function accept({ title, text, blocks, pages }: Content, source: Source): Reading {
	const what = source.kind === 'file' ? 'file' : 'text';
	if (text === '') return { problem: what === 'file' ? emptyFile : 'There is no text to read yet.' };
	if (text.length > longestText) return { problem: tooLong };
	if (!/\p{L}{2}/u.test(text)) return { problem: `There are no words in this ${what}.` };
	const lang = languageOf(text);
	if (lang !== 'English') return { problem: otherLanguage(what, lang) };
	const document = { title: title.slice(0, 200), lang: 'en', text, pages: pages ?? null, source };
	return { document: blocks ? { ...document, blocks } : document };
}

function otherLanguage(what: string, language: string | null): string {
	const seems = language ? `seems to be in ${language}` : 'does not seem to be in English';
	return `This ${what} ${seems}. So far Este makes cards from English texts only.`;
}
