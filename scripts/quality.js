/*
 * `npm run quality`: drafts cards from the test part of the labelled texts and prints, by kind, how many were judged
 * good and which share of the key facts has a card; says the same of the questions of quizzes that were judged; then
 * relates the facts of the judged sets to the passages of their other texts. Ends with 1 below the bars, or when a card
 * is not judged yet.
 * `-- --cards [tuning|test]` prints every card with its judgement as JSON instead, for whoever judges;
 * `-- --related [tuning|test]` only the figures of related passages;
 * `-- --weights` learns the weights of `src/lib/evidence/weights.ts` from the tuning part and prints them, and on standard
 * error how the labels do on each set when they are learnt from the others alone.
 */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { root } from './fresh.js';
import { ensureInstalled } from './install.js';
import { giveUp, Problem } from './problem.js';
import { judgedQuestionsIn, judgementsIn, withVerdicts } from './quality/judgements.js';
import { questionFigures } from './quality/question-figures.js';
import { asTable, outside } from './quality/report.js';
import { figures } from './quality/figures.js';
import { relatedFigures } from './quality/related-figures.js';

const folder = join(root, 'quality');

/** @param {string} line standard output belongs to the figures alone */
const say = (line) => process.stderr.write(`${line}\n`);

try {
	const [flag, part = 'test', ...rest] = process.argv.slice(2);
	if (
		(flag && !['--cards', '--related', '--weights'].includes(flag)) ||
		!['tuning', 'test'].includes(part) ||
		rest.length > 0
	)
		throw new Problem('Usage: npm run --silent quality -- [--cards|--related [tuning|test]|--weights]');
	await ensureInstalled(say);
	await ensureBuilt('quality', say);
	/** @type {typeof import('./quality/measured.js')} */
	const { draftedIn, relatedIn, weightsOf, crossedOver } = await import(
		pathToFileURL(join(root, 'build/quality/measured.js')).href
	);
	const texts = async () => withVerdicts(await draftedIn(join(folder, part)), judgementsIn(folder));
	const related = async () => relatedFigures(await relatedIn(join(folder, 'related', part), root));
	if (flag === '--weights') {
		const tuning = join(folder, 'related', 'tuning');
		process.stdout.write(await weightsOf(tuning, root));
		for (const { label, right, said, judged } of await crossedOver(tuning, root))
			say(`${label}: ${right} of ${said} right, ${right} of ${judged} found`);
	} else if (flag === '--cards') process.stdout.write(`${JSON.stringify(await texts(), null, '\t')}\n`);
	else {
		const ofCards = flag ? [] : figures(await texts());
		const ofRelated = await related();
		const ofQuestions = flag ? [] : questionFigures(judgedQuestionsIn(folder));
		if (!flag) {
			process.stdout.write(`${asTable(ofCards)}\n\n${outside(folder)}\n\n`);
			process.stdout.write(`Questions of quizzes, as they were last judged:\n${asTable(ofQuestions)}\n\n`);
		}
		process.stdout.write(`Related passages:\n${asTable(ofRelated)}\n`);
		process.exitCode = [...ofCards, ...ofQuestions, ...ofRelated].every(({ holds }) => holds) ? 0 : 1;
	}
} catch (error) {
	giveUp(error);
}
