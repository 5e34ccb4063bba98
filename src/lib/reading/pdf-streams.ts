import { Unzlib } from 'fflate';

/** More than this comes out of no document that people read. */
const mostUnfolded = 1024 * 1024 * 1024;

/**
 * What in a PDF would take all memory or hours to read: contents that unfold too far, or a font's map of letters without
 * end. Tried out in small steps, keeping next to nothing.
 */
export function dangerIn(bytes: Uint8Array, most = mostUnfolded): 'size' | 'map' | null {
	const text = new TextDecoder('latin1').decode(bytes);
	let unfolded = 0;
	for (let at = text.indexOf('stream'); at !== -1; at = text.indexOf('stream', at)) {
		const start = /^stream(?:\r\n|\n|\r)/.exec(text.slice(at, at + 8))?.[0].length;
		if (!start) {
			at += 'stream'.length;
			continue;
		}
		const end = text.indexOf('endstream', at);
		const content = bytes.subarray(at + start, end === -1 ? bytes.length : end);
		const { length, opening } = isPacked(content)
			? unfold(content, most - unfolded)
			: { length: 0, opening: content };
		unfolded += length;
		if (unfolded > most) return 'size';
		if (hasEndlessMap(opening)) return 'map';
		if (end === -1) break;
		at = end + 'endstream'.length;
	}
	return null;
}

function isPacked([first = 0, second = 0]: Uint8Array): boolean {
	return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

const step = 16 * 1024;
const longestMap = 1024 * 1024;

/** How long a packed stretch is when unfolded, and how it begins; what folds a second time is unfolded as well. */
function unfold(packed: Uint8Array, limit: number, depth = 0): { length: number; opening: Uint8Array } {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Unzlib((chunk) => {
		if (length < longestMap) chunks.push(chunk.slice());
		length += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && length <= limit; at += step)
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		/* What came out before the damage counts. */
	}
	const opening = joined(chunks);
	if (depth === 3 || opening.length < 100 || !isPacked(opening)) return { length, opening };
	const inner = unfold(opening, limit - length, depth + 1);
	return { length: length + inner.length, opening: inner.opening };
}

function joined(chunks: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/** Characters have at most two bytes; a longer range comes from damage or worse, and is gone through one by one. */
const longestRange = 0xffff;

function hasEndlessMap(content: Uint8Array): boolean {
	if (content.length > 2 * longestMap) return false;
	const text = new TextDecoder('latin1').decode(content);
	if (!text.includes('begincmap')) return false;
	return text
		.split(/begin(?:bf|cid|notdef)range/)
		.slice(1)
		.some((section) => isEndless(section.split(/end(?:bf|cid|notdef)range/, 1)[0] ?? ''));
}

function isEndless(section: string): boolean {
	if (section.includes('(')) return true;
	const ranges = section.matchAll(/<([^<>]*)>\s*<([^<>]*)>\s*(?:<[^<>]*>|\[[^\]]*\]|\d+)/g);
	return [...ranges].some(([, low = '', high = '']) => codeOf(high) - codeOf(low) > longestRange);
}

function codeOf(hex: string): number {
	return parseInt(hex.replace(/[^\da-f]/gi, '').slice(0, 12) || '0', 16);
}
