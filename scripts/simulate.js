/*
 * `npm run simulate`: compares the exam plan with plans by due date in every scenario, for learners whose memory is
 * otherwise than is believed, and counts how often the band of the forecast holds the mark. Ends with 1 when a bar
 * does not hold. It takes about a quarter of an hour; `-- --learners 2 --exams 40` is quicker and says less.
 */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';

/** @param {string} line standard output belongs to the figures alone */
const tell = (line) => process.stderr.write(`${line}\n`);

try {
	const { values } = parseArgs({
		options: { learners: { type: 'string', default: '8' }, exams: { type: 'string', default: '432' } }
	});
	const [learners, exams] = [Number(values.learners), Number(values.exams)];
	if (!(Number.isInteger(learners) && learners > 0 && Number.isInteger(exams) && exams > 0))
		throw new Problem('Usage: npm run --silent simulate -- [--learners 8] [--exams 432]');
	await ensureInstalled(tell);
	await ensureBuilt('simulate', tell);
	/** @type {typeof import('./simulate/run.js')} */
	const { run } = await import(pathToFileURL(join(root, 'build/simulate/run.js')).href);
	process.exitCode = run({ learners, exams, say: (line) => process.stdout.write(`${line}\n`), tell }) ? 0 : 1;
} catch (error) {
	giveUp(error);
}
