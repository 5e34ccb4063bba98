import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { unpack } from './archive.ts';
import { bodyOf, parseMarkup, piecesOf } from './markup.ts';
import { assemble, longestText, oneLine, tooLong, type Read } from './pieces.ts';
import { isTitle } from './title.ts';

/** Reads a Word document. */
export async function readDocx(bytes: Uint8Array): Promise<Read> {
	const unpacked = unpack(bytes, isPart);
	if ('problem' in unpacked) return unpacked;
	if (tagsIn(unpacked.files) > mostTags) return { problem: tooLong };
	const html = await htmlOf(unpacked.files);
	if (html === null) return { problem: broken };
	if (html.length > 4 * longestText) return { problem: tooLong };
	const page = parseMarkup(html);
	if ('problem' in page) return page;
	return { content: { title: titleIn(unpacked.files), ...assemble(piecesOf(bodyOf(page.document))) } };
}

const broken =
	'This Word document is damaged: it cannot be read. Open it in Word, save it again, and bring it in.';

/** What text needs is words, their styles and lists, no pictures or fonts. */
function isPart(name: string): boolean {
	return /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/[\w.]+\.xml|word\/_rels\/.*)$/i.test(
		name
	);
}

/** Each tag takes nearly a kilobyte of memory before it is text. */
const mostTags = 800_000;

function tagsIn(files: Map<string, Uint8Array>): number {
	let count = 0;
	for (const file of files.values())
		for (let at = file.indexOf(open); at !== -1; at = file.indexOf(open, at + 1)) count++;
	return count;
}

const open = '<'.charCodeAt(0);

const styles = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => p:fresh",
	"p[style-name='Caption'] => figcaption:fresh",
	"p[style-name='caption'] => figcaption:fresh",
	"p[style-name^='toc '] => !",
	"p[style-name^='TOC'] => !",
	"p[style-name^='Contents'] => !"
];

/** Written anew without compression, so that nothing more can unfold in it. */
async function htmlOf(files: Map<string, Uint8Array>): Promise<string | null> {
	const plain = zipSync(Object.fromEntries(files), { level: 0 });
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(plain.buffer, plain.byteOffset, plain.length) },
			{ styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }
		);
		return value;
	} catch {
		return null;
	}
}

function titleIn(files: Map<string, Uint8Array>): string {
	const core = new TextDecoder().decode(files.get('docProps/core.xml')?.subarray(0, 100_000));
	const [, raw = ''] = /<dc:title>([^<]{0,400})<\/dc:title>/.exec(core) ?? [];
	const title = oneLine(raw.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ''));
	return isTitle(title) ? title : '';
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
