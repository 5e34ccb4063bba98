import { join } from 'node:path';
import { ensureBuilt } from '../build.js';
import { run } from '../run.js';
import { answers } from './answers.js';
import { printBook } from './book.js';
import { bytes } from './bytes.js';
import { buildCopy } from './copy.js';
import { others } from './others.js';
import { progress } from './progress.js';
import { quizAnswers } from './quiz-answers.js';
import { reading } from './reading.js';
import { judge } from './report.js';

/**
 * Measures every line of the benchmark, one after the other.
 * @param {(line: string) => void} say
 */
export async function measureAll(say) {
	await ensureBuilt('app', say);
	const copy = await buildCopy(say);
	say('Printing a book …');
	const text = await inOwnProcess(copy, 'text');
	await printBook(text, join(copy, 'book.pdf'), say);
	/** @type {import('./report.js').Measured[]} */
	const lines = [];
	for (const name of [
		'replay',
		'recording',
		'queue',
		'quiz',
		'search',
		'related',
		'forecast',
		'drafting',
		'pdf'
	]) {
		say(`Measuring ${name} …`);
		lines.push(await inOwnProcess(copy, name));
	}
	say('Measuring answers over HTTP …');
	lines.push(...(await answers(copy)));
	say('Measuring answers in quizzes over HTTP …');
	lines.push(...(await quizAnswers(copy)));
	say('Measuring other requests while a book is read …');
	lines.push(await others(copy));
	say('Measuring progress of a million answers …');
	lines.push(...(await progress(copy, (folder) => inOwnProcess(copy, 'past', folder))));
	say('Measuring the page of a document …');
	lines.push(...(await reading(join(copy, 'data-of-reading'), text, say)));
	say('Measuring what a browser fetches …');
	lines.push(...(await bytes(join(copy, 'data-of-bytes'), say)));
	return lines.map(judge);
}

/**
 * @param {string} copy
 * @param {string} name
 * @param {string[]} args
 */
async function inOwnProcess(copy, name, ...args) {
	const measure = join(copy, 'build/bench/measure.js');
	const { code, output } = await run(process.execPath, [measure, name, ...args], { folder: copy });
	if (code !== 0) throw new Error(`${name} could not be measured:\n${output}`);
	return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}
