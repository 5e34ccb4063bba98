import table from './word-vectors.json' with { type: 'json' };

/**
 * What some words are about, as a direction of length 1; all zeros where none of them is known. Words that are used in
 * like company point in like directions, so texts can be near each other that share no word.
 */
export type Meaning = Float32Array;

/** What words in small letters are about together. Known are 30,000 English ones; the commonest say next to nothing. */
export function meaningOf(words: string[]): Meaning {
	const { ranks, numbers } = known();
	const sum = new Float32Array(dimensions);
	for (const word of words) {
		const rank = ranks.get(word);
		if (rank === undefined) continue;
		for (let at = 0; at < dimensions; at += 1) sum[at]! += numbers[rank * dimensions + at]!;
	}
	return unit(sum);
}

/** What several texts are about on the whole. */
export function meaningOfAll(meanings: Meaning[]): Meaning {
	const sum = new Float32Array(dimensions);
	for (const meaning of meanings) for (let at = 0; at < dimensions; at += 1) sum[at]! += meaning[at]!;
	return unit(sum);
}

/** How near two meanings are: 1 for the same, about 0 for what has nothing to do with each other. */
export function nearness(one: Meaning, other: Meaning): number {
	return one.reduce((sum, value, at) => sum + value * other[at]!, 0);
}

/** How rare a word in small letters is in English: 0 for the commonest, 30,000 for what is not known. */
export function rankOf(word: string): number {
	return known().ranks.get(word) ?? known().ranks.size;
}

const { dimensions } = table;

function unit(sum: Meaning): Meaning {
	const length = Math.sqrt(nearness(sum, sum)) || 1;
	return sum.map((value) => value / length);
}

type Known = { ranks: Map<string, number>; numbers: Int8Array };

let read: Known | undefined;

/** The table that `scripts/word-vectors.js` made, read when it is first asked for. */
function known(): Known {
	read ??= {
		ranks: new Map(table.words.split(' ').map((word, rank) => [word, rank])),
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
