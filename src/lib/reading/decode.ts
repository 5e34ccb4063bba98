/** Files beyond this are refused. */
export const largestBytes = 25 * 1024 * 1024;

type Decoded = { text: string } | { problem: string };

/** Bytes as text: UTF-8, or UTF-16 with its mark. Anything else gets a sentence that says what to do. */
export function decode(bytes: Uint8Array): Decoded {
	const encoding = encodingOf(bytes);
	const text = decodeAs(encoding, bytes);
	if (text === null)
		return { problem: encoding === 'utf-8' && isFullOfControls(bytes) ? binary : wrongEncoding };
	if (looksBinary(text))
		return { problem: hasZeroEverySecondByte(bytes.subarray(0, 1000)) ? wrongEncoding : binary };
	return { text };
}

export const emptyFile = 'This file is empty: there is nothing to read in it.';

/** What is wrong with the size of a file, if anything. */
export function sizeProblem(length: number): string | null {
	if (length === 0) return emptyFile;
	if (length <= largestBytes) return null;
	return `This file has ${megabytes(length)} MB; Este reads files of up to ${megabytes(largestBytes)} MB.`;
}

function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1024 / 1024);
}

const wrongEncoding =
	'This file is not in the encoding UTF-8, so its letters cannot be read for certain. Open it in a text editor, ' +
	'save it with the encoding UTF-8, and bring it in again.';

const binary =
	'This looks like a binary file, not text. Save its text as .txt or .md, or copy it and paste it in.';

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

function isFullOfControls(bytes: Uint8Array): boolean {
	return looksBinary(new TextDecoder('latin1').decode(bytes));
}

function looksBinary(text: string): boolean {
	if (text.includes('\0')) return true;
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
	return controls > 4 && controls / text.length > 0.01;
}

function hasZeroEverySecondByte(bytes: Uint8Array): boolean {
	const zeros = [0, 0];
	bytes.forEach((byte, at) => byte === 0 && (zeros[at % 2] = (zeros[at % 2] ?? 0) + 1));
	const [even = 0, odd = 0] = zeros;
	return Math.max(even, odd) > bytes.length * 0.35 && Math.min(even, odd) < bytes.length * 0.05;
}
