import { join } from 'node:path';
import { ensureBuilt } from '../build.js';
import { run } from '../run.js';
import { answers } from './answers.js';
import { bytes } from './bytes.js';
import { buildCopy } from './copy.js';
import { judge } from './report.js';

/**
 * Measures every line of the benchmark, one after the other.
 * @param {(line: string) => void} say
 */
export async function measureAll(say) {
	await ensureBuilt('app', say);
	const copy = await buildCopy(say);
	const lines = [];
	for (const name of ['replay', 'recording', 'queue', 'drafting']) {
		say(`Measuring ${name} …`);
		lines.push(await inOwnProcess(copy, name));
	}
	say('Measuring answers over HTTP …');
	lines.push(...(await answers(copy)));
	say('Measuring what a browser fetches …');
	lines.push(...(await bytes(join(copy, 'data-of-bytes'), say)));
	return lines.map(judge);
}

/**
 * @param {string} copy
 * @param {string} name
 * @returns {Promise<import('./report.js').Measured>}
 */
async function inOwnProcess(copy, name) {
	const measure = join(copy, 'build/bench/measure.js');
	const { code, output } = await run(process.execPath, [measure, name], { folder: copy });
	if (code !== 0) throw new Error(`${name} could not be measured:\n${output}`);
	return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}
