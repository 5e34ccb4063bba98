/** Files beyond this are refused. */
export const largestBytes = 25 * 1024 * 1024;

type Decoded = { text: string } | { problem: string };

/** Bytes as text: UTF-8, or UTF-16 with its mark. Anything else gets a sentence that says what to do. */
export function decode(bytes: Uint8Array): Decoded {
	const problem = sizeProblem(bytes.length) ?? formatProblem(bytes);
	if (problem) return { problem };
	const encoding = encodingOf(bytes);
	const text = decodeAs(encoding, bytes);
	if (text === null) return { problem: wrongEncoding };
	if (looksBinary(text))
		return { problem: encoding === 'utf-8' ? binaryProblem(bytes) : notText('a binary file') };
	return { text };
}

export const emptyFile = 'This file is empty: there is nothing to read in it.';

const wrongEncoding =
	'This file is not in the encoding UTF-8, so its letters cannot be read for certain. Open it in a text editor, ' +
	'save it with the encoding UTF-8, and bring it in again.';

function sizeProblem(length: number): string | null {
	if (length === 0) return emptyFile;
	if (length <= largestBytes) return null;
	return `This file has ${megabytes(length)} MB; Este reads files of up to ${megabytes(largestBytes)} MB.`;
}

function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1024 / 1024);
}

const signatures: [bytes: number[], what: string][] = [
	[[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
	[[0x50, 0x4b, 0x03, 0x04], 'a Word, EPUB or zip file'],
	[[0x50, 0x4b, 0x05, 0x06], 'a zip file'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Office file'],
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text (RTF) file'],
	[[0x89, 0x50, 0x4e, 0x47], 'a picture'],
	[[0xff, 0xd8, 0xff], 'a picture'],
	[[0x47, 0x49, 0x46, 0x38], 'a picture'],
	[[0x1f, 0x8b], 'a compressed file'],
	[[0x42, 0x5a, 0x68], 'a compressed file'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'a compressed file'],
	[[0x52, 0x61, 0x72, 0x21], 'a compressed file'],
	[[0x7f, 0x45, 0x4c, 0x46], 'a program'],
	[[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], 'a database']
];

function formatProblem(bytes: Uint8Array): string | null {
	const known = signatures.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
	if (known) return notText(known[1]);
	const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
	return /^(?:ï»¿)?\s*<(?:!doctype html|html)\b/i.test(opening) ? notText('a web page') : null;
}

function notText(what: string): string {
	return `This looks like ${what}, not text. Save its text as .txt or .md, or copy it and paste it in.`;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function looksBinary(text: string): boolean {
	if (text.includes('\0')) return true;
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
	return controls > 4 && controls / text.length > 0.01;
}

function binaryProblem(bytes: Uint8Array): string {
	return hasZeroEverySecondByte(bytes.subarray(0, 1000)) ? wrongEncoding : notText('a binary file');
}

function hasZeroEverySecondByte(bytes: Uint8Array): boolean {
	const zeros = [0, 0];
	bytes.forEach((byte, at) => byte === 0 && (zeros[at % 2] = (zeros[at % 2] ?? 0) + 1));
	const [even = 0, odd = 0] = zeros;
	return Math.max(even, odd) > bytes.length * 0.35 && Math.min(even, odd) < bytes.length * 0.05;
}
