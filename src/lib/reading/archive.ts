import { Inflate } from 'fflate';

/** The files in an archive, by their names. */
export type Unpacked = { files: Map<string, Uint8Array> } | { problem: string };

const mostEntries = 5000;
const mostUnpacked = 200 * 1024 * 1024;

const broken = 'This file is damaged: it cannot be unpacked. Please download or save it again.';
const tooMuch =
	'Unpacked, this file would be larger than the 200 MB that Este reads. Please bring it in in parts.';
const tooMany = `This file has more than ${mostEntries.toLocaleString('en')} files in it, more than Este reads.`;
const locked = 'This file is protected with a password. Save it without one and bring it in again.';

/** The names in an archive; null when it is damaged. */
export function namesIn(bytes: Uint8Array): string[] | null {
	return entriesOf(bytes)?.map(({ name }) => name) ?? null;
}

/** Unpacks those files that are wanted. What an archive says about sizes is not believed: bytes count as they come. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
	const entries = entriesOf(bytes);
	if (!entries) return { problem: broken };
	if (entries.length > mostEntries) return { problem: tooMany };
	const files = new Map<string, Uint8Array>();
	let left = mostUnpacked;
	for (const entry of entries) {
		if (!isWanted(entry.name)) continue;
		if (entry.isLocked) return { problem: locked };
		const file = contentOf(bytes, entry, left);
		if (!(file instanceof Uint8Array)) return file;
		left -= file.length;
		files.set(entry.name, file);
	}
	return { files };
}

type Entry = { name: string; at: number; size: number; method: number; sum: number; isLocked: boolean };

/** The entries that the directory at an archive's end names. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = endOf(view);
	if (end === -1) return null;
	const size = view.getUint32(end + 12, true);
	const shift = end - size - view.getUint32(end + 16, true);
	const entries: Entry[] = [];
	for (let at = end - size; at >= 0 && at + 46 <= end && view.getUint32(at, true) === 0x02014b50;) {
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		if (nameEnd > end || entries.length > mostEntries) break;
		entries.push({
			name: utf8.decode(bytes.subarray(at + 46, nameEnd)),
			at: view.getUint32(at + 42, true) + shift,
			size: view.getUint32(at + 20, true),
			method: view.getUint16(at + 10, true),
			sum: view.getUint32(at + 16, true),
			isLocked: (view.getUint16(at + 8, true) & 1) === 1
		});
		at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries.length > 0 ? entries : null;
}

const utf8 = new TextDecoder();

/** Where the record begins that ends an archive; a comment may follow it. */
function endOf(view: DataView): number {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= first; at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return -1;
}

function contentOf(
	bytes: Uint8Array,
	{ at, size, method, sum }: Entry,
	most: number
): Uint8Array | { problem: string } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return { problem: broken };
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + size > bytes.length) return { problem: broken };
	const packed = bytes.subarray(start, start + size);
	const unpacked = method === 0 ? stored(packed, most) : method === 8 ? inflate(packed, most) : null;
	if (unpacked === 'too much') return { problem: tooMuch };
	return unpacked && checksum(unpacked) === sum ? unpacked : { problem: broken };
}

function stored(packed: Uint8Array, most: number): Uint8Array | 'too much' {
	return packed.length > most ? 'too much' : packed;
}

/** Few enough that what they unpack to at most fits into memory. */
const step = 16 * 1024;

function inflate(packed: Uint8Array, most: number): Uint8Array | 'too much' | null {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate((chunk) => {
		length += chunk.length;
		if (length <= most) chunks.push(chunk);
	});
	try {
		for (let at = 0; at < packed.length && length <= most; at += step)
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		return null;
	}
	return length > most ? 'too much' : joined(chunks, length);
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});

/** The CRC-32 by which an archive tells whether a file is whole. */
function checksum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (sum >>> 8) ^ (sums[(sum ^ byte) & 255] ?? 0);
	return (sum ^ 0xffffffff) >>> 0;
}
