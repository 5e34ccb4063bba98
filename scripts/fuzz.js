/*
 * `npm run fuzz`: reads damaged copies of the real files in tests/files, 10,000 for each reader unless told otherwise
 * (`-- [--files 10000] [--seed 1] [--reader pdf]`), in threads with bounded memory and time. Prints what came out and
 * ends with 1 when a reader crashed, hung, ran out of memory or broke a law.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';
import { readers } from './fuzz/readers.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';

/** @typedef {{ read: number, refused: number, slowestMs: number, broken: string[] }} Outcome */

/** One file that takes longer has hung. */
const longestMs = 30_000;
const memory = { maxOldGenerationSizeMb: 768 };
const threads = 2;

/** @param {string} line standard output belongs to the results alone */
const say = (line) => process.stderr.write(`${line}\n`);

try {
	const { files, seed, chosen } = options();
	await ensureInstalled(say);
	await ensureBuilt('fuzz', say);
	let isWell = true;
	for (const reader of chosen) {
		const { read, refused, slowestMs, broken } = await fuzz(reader, files, seed);
		process.stdout.write(
			`${reader}: ${files} files, ${read} read, ${refused} refused with a sentence, slowest ${Math.round(slowestMs)} ms, ${broken.length} failed\n`
		);
		for (const line of broken.slice(0, 10)) process.stdout.write(`  ${line}\n`);
		isWell &&= broken.length === 0 && read + refused === files;
	}
	process.exitCode = isWell ? 0 : 1;
} catch (error) {
	giveUp(error);
}

function options() {
	try {
		const { values } = parseArgs({
			options: {
				files: { type: 'string', default: '10000' },
				seed: { type: 'string', default: '1' },
				reader: { type: 'string' }
			}
		});
		const [files, seed] = [Number(values.files), Number(values.seed)];
		if (!(Number.isInteger(files) && files > 0 && Number.isInteger(seed))) throw new Error();
		const chosen = values.reader === undefined ? Object.keys(readers) : [values.reader];
		if (!chosen.every((reader) => Object.hasOwn(readers, reader))) throw new Error();
		return { files, seed, chosen };
	} catch {
		throw new Problem(
			`Usage: npm run --silent fuzz -- [--files 10000] [--seed 1] [--reader ${Object.keys(readers).join('|')}]`
		);
	}
}

/**
 * Reads so many damaged files; each thread takes its share, and one that dies is followed by another.
 * @param {string} reader
 * @param {number} files
 * @param {number} seed
 * @returns {Promise<Outcome>}
 */
async function fuzz(reader, files, seed) {
	/** @type {Outcome} */
	const outcome = { read: 0, refused: 0, slowestMs: 0, broken: [] };
	const shares = Array.from({ length: threads }, (_, at) => ({
		from: Math.floor((files * at) / threads),
		to: Math.floor((files * (at + 1)) / threads)
	}));
	await Promise.all(
		shares.map(async ({ from, to }) => {
			for (let next = from; next < to;) next = await inThread(reader, seed, next, to, outcome);
		})
	);
	return outcome;
}

/**
 * @param {string} reader
 * @param {number} seed
 * @param {number} from
 * @param {number} to
 * @param {Outcome} outcome
 * @returns {Promise<number>} where to go on
 */
function inThread(reader, seed, from, to, outcome) {
	return new Promise((resolve) => {
		let at = from;
		const worker = new Worker(join(root, 'build/fuzz/thread.js'), {
			workerData: { reader, seed, from, to, folder: join(root, 'tests/files') },
			resourceLimits: memory
		});
		const fail = (/** @type {string} */ why) => {
			outcome.broken.push(`--seed ${seed}, file ${at}: ${why}`);
			at += 1;
		};
		const hung = () => {
			fail(`took longer than ${longestMs} ms`);
			void worker.terminate();
		};
		let watch = setTimeout(hung, longestMs);
		worker.on('message', ({ kind, ms, broken }) => {
			clearTimeout(watch);
			watch = setTimeout(hung, longestMs);
			outcome[kind === 'read' ? 'read' : 'refused'] += 1;
			outcome.slowestMs = Math.max(outcome.slowestMs, ms);
			for (const law of broken) outcome.broken.push(`--seed ${seed}, file ${at}: ${law}`);
			at += 1;
		});
		worker.on('error', (error) => fail(String(error)));
		worker.on('exit', () => {
			clearTimeout(watch);
			resolve(at);
		});
	});
}
