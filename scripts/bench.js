/*
 * `npm run bench`: measures Este against plain yardsticks on this machine and prints a table;
 * `npm run --silent bench -- --json` prints JSON. Ends with 1 when a bar does not hold.
 */
import { asJson, asTable } from './bench/report.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';
import { signals, stopWithNpm } from './stop.js';

/** @param {string} line standard output belongs to the figures alone */
const say = (line) => process.stderr.write(`${line}\n`);

for (const signal of signals) process.on(signal, () => process.exit(130));
stopWithNpm();

try {
	const json = process.argv[2] === '--json';
	if (process.argv.length > (json ? 3 : 2)) throw new Problem('Usage: npm run --silent bench -- [--json]');
	await ensureInstalled(say);
	const { measureAll } = await import('./bench/lines.js');
	const lines = await measureAll(say);
	process.stdout.write(`${json ? asJson(lines) : asTable(lines)}\n`);
	process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1;
} catch (error) {
	giveUp(error);
}
