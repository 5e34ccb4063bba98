/*
 * `npm run quality`: drafts cards from the test part of the labelled texts and prints, by kind, how many were judged
 * good and which share of the key facts has a card. Ends with 1 below the bars, or when a card is not judged yet.
 * `-- --cards [tuning|test]` prints every card with its judgement as JSON instead, for whoever judges.
 */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';
import { judgementsIn, withVerdicts } from './quality/judgements.js';
import { asTable, outside } from './quality/report.js';
import { figures } from './quality/figures.js';

const folder = join(root, 'quality');

/** @param {string} line standard output belongs to the figures alone */
const say = (line) => process.stderr.write(`${line}\n`);

try {
	const [flag, part = 'test', ...rest] = process.argv.slice(2);
	if ((flag && flag !== '--cards') || !['tuning', 'test'].includes(part) || rest.length > 0)
		throw new Problem('Usage: npm run --silent quality -- [--cards [tuning|test]]');
	await ensureInstalled(say);
	await ensureBuilt('quality', say);
	/** @type {typeof import('./quality/drafted.js')} */
	const { draftedIn } = await import(pathToFileURL(join(root, 'build/quality/drafted.js')).href);
	const texts = withVerdicts(await draftedIn(join(folder, part)), judgementsIn(folder));
	if (flag) process.stdout.write(`${JSON.stringify(texts, null, '\t')}\n`);
	else {
		const found = figures(texts);
		process.stdout.write(`${asTable(found)}\n\n${outside(folder)}\n`);
		process.exitCode = found.every(({ holds }) => holds) ? 0 : 1;
	}
} catch (error) {
	giveUp(error);
}
