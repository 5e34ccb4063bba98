import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { read } from '#lib/reading/read.ts';
import { damage, dice } from './damage.js';
import { brokenLaws } from './laws.js';
import { readers } from './readers.js';

/**
 * Reads the damaged file of this number, always the same for the same seed.
 * @param {string} folder where the real files are
 * @param {string} reader
 * @param {number} seed
 * @param {number} number
 * @returns {Promise<{ kind: 'read' | 'refused', ms: number, broken: string[] }>}
 */
export async function attempt(folder, reader, seed, number) {
	const random = dice(seed * 1_000_003 + number);
	const files = readers[reader] ?? [];
	const file = files[number % files.length] ?? '';
	const damaged = damage(new Uint8Array(readFileSync(join(folder, file))), random);
	const name = `file${reader === 'txt' ? '.txt' : extname(file)}`;
	const before = performance.now();
	const reading = await read(damaged, name);
	const ms = performance.now() - before;
	return { kind: 'document' in reading ? 'read' : 'refused', ms, broken: brokenLaws(reading) };
}
