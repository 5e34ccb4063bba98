import { canonicalise } from './canonical.ts';
import { inlineText } from './inline.ts';
import { decode, emptyFile } from './decode.ts';
import type { Document, Reading, Source } from './document.ts';
import { languageOf } from './language.ts';
import { joinWrappedLines } from './lines.ts';
import { readMarkdown } from './markdown.ts';
import { titleFromName, titleFromText } from './title.ts';

/** How much of a document has been read, in pages. */
export type Tell = (done: number, of: number) => void;

/** Reads a file; a long one tells how far it is. */
export async function read(bytes: Uint8Array, name: string, tell: Tell = () => {}): Promise<Reading> {
	const format = formatOf(name);
	if (!format) return { problem: unknownFormat(name) };
	tell(0, 1);
	const decoded = decode(bytes);
	if ('problem' in decoded) return decoded;
	const source: Source = { kind: 'file', name, format };
	const content = format === 'md' ? readMarkdown(canonicalise(decoded.text)) : plain(decoded.text);
	return accept({
		...content,
		title: (content.title || titleFromText(content.text) || titleFromName(name)).slice(0, 200),
		source
	});
}

/** Reads text that was pasted into a form. */
export function readPasted(text: string, title = ''): Reading {
	const content = plain(text);
	const given = canonicalise(title).replace(/\s+/g, ' ');
	const source: Source = { kind: 'pasted' };
	return accept({ ...content, title: given || titleFromText(content.text) || 'Pasted text', source });
}

/** Reads text that was pasted with its markup. */
export async function readMarkup(html: string, title = ''): Promise<Reading> {
	return readPasted(inlineText(html.replace(/<\/(?:p|li|h[1-6]|div|tr)>/gi, '\n\n')), title);
}

type Content = Pick<Document, 'title' | 'text' | 'blocks'>;

function plain(raw: string): Content {
	return { title: '', text: joinWrappedLines(canonicalise(raw)) };
}

function accept(content: Content & { source: Source }): Reading {
	const what = content.source.kind === 'file' ? 'file' : 'text';
	if (content.text === '') return { problem: what === 'file' ? emptyFile : 'There is no text to read yet.' };
	if (!/\p{L}{2}/u.test(content.text)) return { problem: `There are no words in this ${what}.` };
	const lang = languageOf(content.text);
	if (lang !== 'English') return { problem: otherLanguage(what, lang) };
	return { document: { ...content, lang: 'en', pages: null } };
}

function otherLanguage(what: string, language: string | null): string {
	const seems = language ? `seems to be in ${language}` : 'does not seem to be in English';
	return `This ${what} ${seems}. So far Este makes cards from English texts only.`;
}

function formatOf(name: string): 'txt' | 'md' | null {
	const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
	if (extension === 'txt' || extension === 'text') return 'txt';
	return extension === 'md' || extension === 'markdown' ? 'md' : null;
}

function unknownFormat(name: string): string {
	const extension = /\.[^./\\]+$/.exec(name)?.[0];
	const what = extension ? `a file that ends in ${extension}` : 'a file without an ending';
	return `Este cannot read ${what} yet. It reads plain text (.txt) and Markdown (.md), or text that is pasted in.`;
}
