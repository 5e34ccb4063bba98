import { Unzlib } from 'fflate';

/** More than this comes out of no document that people read. */
const mostUnfolded = 1024 * 1024 * 1024;

/** Whether what is packed into a PDF unfolds to more than memory holds: tried out in small steps, keeping nothing. */
export function unfoldsTooFar(bytes: Uint8Array, most = mostUnfolded): boolean {
	const text = new TextDecoder('latin1').decode(bytes);
	let unfolded = 0;
	for (let at = text.indexOf('stream'); at !== -1; at = text.indexOf('stream', at)) {
		const start = /^stream(?:\r\n|\n|\r)/.exec(text.slice(at, at + 8))?.[0].length;
		const end = text.indexOf('endstream', at);
		if (start && isPacked(bytes, at + start)) {
			unfolded += lengthOf(bytes.subarray(at + start, end === -1 ? bytes.length : end), most - unfolded);
			if (unfolded > most) return true;
		}
		at = start && end !== -1 ? end + 9 : at + 6;
	}
	return false;
}

function isPacked(bytes: Uint8Array, at: number): boolean {
	const [first = 0, second = 0] = bytes.subarray(at, at + 2);
	return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

const step = 16 * 1024;

/** How long a packed stretch is when unfolded; what folds a second time is unfolded as well. */
function lengthOf(packed: Uint8Array, limit: number, depth = 0): number {
	let length = 0;
	let inner: Uint8Array | null = null;
	const stream = new Unzlib((chunk) => {
		if (length === 0 && depth < 3 && chunk.length > 100 && isPacked(chunk, 0)) inner = chunk.slice();
		length += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && length <= limit; at += step)
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		return length;
	}
	return length + (inner ? lengthOf(inner, limit - length, depth + 1) : 0);
}
