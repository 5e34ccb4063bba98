import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './fresh.js';

/**
 * Writes the review log of a real learner, which py-fsrs publishes, into a data folder as the past of its newest
 * learner, as if each answer had been given to Este.
 * @param {string} data
 * @returns {Promise<number>} how many answers it has
 */
export async function writeRealLog(data) {
	const { open } = await source('src/lib/server/db/open.ts');
	const { rowsOf, write } = await source('tests/support/lived-through.ts');
	const { readTable } = await source('src/lib/scheduling/review-table.ts');
	const table = readTable(
		readFileSync(join(root, 'src/lib/scheduling/fixtures/review-log-py-fsrs.csv'), 'utf8')
	);
	if ('problem' in table) throw new Error(table.problem);
	const db = await open(`file:${join(data, 'este.db')}`);
	const found = await db.$client.execute('select id from user order by created_at desc limit 1');
	const learner = String(found.rows[0]?.id);
	const studying = { learner, zone: 'UTC', dayStartsAt: 4, desiredRetention: 0.9 };
	const rows = table.cards.flatMap((answers, card) =>
		rowsOf(`real card ${card}`, studying, ({ reps }) => {
			const given = answers[reps];
			return given ? { at: given.at, grade: given.grade, tookMs: null } : null;
		})
	);
	await write(db, learner, rows);
	db.$client.close();
	return rows.length;
}

/**
 * A module of the application, which is written in TypeScript.
 * @template {keyof Modules} Path
 * @param {Path} path
 * @returns {Promise<Modules[Path]>}
 */
async function source(path) {
	const { module } = await runnerImport(join(root, path), { configFile: false, root });
	return /** @type {Modules[Path]} */ (module);
}

/**
 * @typedef {{
 *   'src/lib/server/db/open.ts': typeof import('#lib/server/db/open.ts'),
 *   'tests/support/lived-through.ts': typeof import('../tests/support/lived-through.ts'),
 *   'src/lib/scheduling/review-table.ts': typeof import('#lib/scheduling/review-table.ts')
 * }} Modules
 */
