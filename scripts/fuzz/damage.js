import { unzipSync, zipSync } from 'fflate';

/**
 * A generator of numbers from 0 to 1 that always gives the same for the same seed (mulberry32).
 * @param {number} seed
 */
export function dice(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * A damaged copy of a file. An archive is damaged as a whole, or one of the files in it is and all is packed again.
 * @param {Uint8Array} bytes
 * @param {() => number} random
 * @returns {Uint8Array}
 */
export function damage(bytes, random) {
	const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (!isArchive || random() < 0.3) return several(bytes, random);
	const entries = unzipSync(bytes);
	const names = Object.keys(entries);
	const name = names[Math.floor(random() * names.length)] ?? '';
	if (random() < 0.1) delete entries[name];
	else entries[name] = new Uint8Array(several(entries[name] ?? new Uint8Array(), random));
	return zipSync(entries, { level: 1 });
}

/**
 * @param {Uint8Array} bytes
 * @param {() => number} random
 */
function several(bytes, random) {
	let damaged = bytes;
	for (let times = 1 + Math.floor(random() ** 3 * 12); times > 0; times--) {
		const way = ways[Math.floor(random() * ways.length)];
		if (way && damaged.length > 0) damaged = way(damaged, random);
	}
	return damaged;
}

/** What trips readers up: deep nesting, huge figures, signs of other formats, strange characters. */
const bits = [
	'<div>'.repeat(500),
	'<!--',
	']]>',
	'&#x110000;',
	'&'.repeat(300),
	'<script>alert(1)</script>',
	'((((((((((',
	'*'.repeat(400),
	'| '.repeat(300),
	'# '.repeat(100),
	'99999999999999999999',
	'-1',
	'\0\0\0\0',
	'\ud7ff\u202e\ufeff\u0301',
	'endobj\nendstream',
	'/Kids [1 0 R]',
	'/Length 2147483647',
	'%PDF-1.7',
	'PK\u0003\u0004',
	'../../../../etc/passwd',
	'\n'.repeat(2000),
	'word '.repeat(2000)
].map((bit) => new TextEncoder().encode(bit));

/** @type {((bytes: Uint8Array, random: () => number) => Uint8Array)[]} */
const ways = [
	function flip(bytes, random) {
		const changed = bytes.slice();
		changed[place(bytes, random)] = Math.floor(random() * 256);
		return changed;
	},
	function cut(bytes, random) {
		return bytes.slice(0, place(bytes, random));
	},
	function leaveOut(bytes, random) {
		const from = place(bytes, random);
		return join(bytes.slice(0, from), bytes.slice(from + length(bytes, random)));
	},
	function repeat(bytes, random) {
		const from = place(bytes, random);
		const piece = bytes.slice(from, from + length(bytes, random));
		return join(bytes.slice(0, from), piece, piece, bytes.slice(from));
	},
	function swap(bytes, random) {
		const changed = bytes.slice();
		const size = length(bytes, random);
		changed.copyWithin(place(bytes, random), place(bytes, random), size);
		return changed;
	},
	function putIn(bytes, random) {
		const at = place(bytes, random);
		return join(bytes.slice(0, at), bits[Math.floor(random() * bits.length)] ?? bytes, bytes.slice(at));
	}
];

/**
 * @param {Uint8Array} bytes
 * @param {() => number} random
 */
function place(bytes, random) {
	return Math.floor(random() * bytes.length);
}

/**
 * @param {Uint8Array} bytes
 * @param {() => number} random
 */
function length(bytes, random) {
	return 1 + Math.floor(random() ** 4 * bytes.length);
}

/** @param {Uint8Array[]} parts */
function join(...parts) {
	return new Uint8Array(Buffer.concat(parts));
}
