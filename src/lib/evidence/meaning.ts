import table from './word-vectors.json' with { type: 'json' };
import type { Word } from './words.ts';

/**
 * What some words are about, as a direction of length 1; all zeros where none of them is known. Words that are used in
 * like company point in like directions, so texts can be near each other that share no word.
 */
export type Meaning = Float32Array;

/** The sum of the vectors of the telling words. Known are 30,000 English ones (`scripts/word-vectors.js`). */
export function meaningOf(words: Word[]): Meaning {
	const { places, numbers } = vectors();
	const sum = new Float32Array(dimensions);
	for (const { lower, isSmall } of words) {
		const place = isSmall ? undefined : places.get(lower);
		if (place === undefined) continue;
		for (let at = 0; at < dimensions; at += 1)
			sum[at] = (sum[at] ?? 0) + (numbers[place * dimensions + at] ?? 0);
	}
	const length = Math.hypot(...sum) || 1;
	return sum.map((value) => value / length);
}

/** How near two meanings are: 1 for the same, about 0 for what has nothing to do with each other. */
export function nearness(one: Meaning, other: Meaning): number {
	return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

const { dimensions } = table;

type Vectors = { places: Map<string, number>; numbers: Int8Array };

let read: Vectors | undefined;

/** The table, which is read when it is first asked for. */
function vectors(): Vectors {
	read ??= {
		places: new Map(table.words.split(' ').map((word, place) => [word, place])),
		numbers: bytesOf(table.numbers)
	};
	return read;
}

function bytesOf(base64: string): Int8Array {
	const characters = atob(base64);
	const bytes = new Int8Array(characters.length);
	for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
	return bytes;
}
