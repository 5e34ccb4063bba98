import process from 'node:process';
import { open } from '#lib/server/db/open.ts';
import { home } from '#lib/server/home.ts';
import { rebuildAll } from '#lib/server/memories.ts';

/** Writes every learner's memories anew from the log of their reviews. */
export default async function rebuild(): Promise<number> {
	const { url, token } = home();
	const db = await open(url, token);
	const learners = await rebuildAll(db, (done) => process.stderr.write(`\r${done} learners`));
	process.stderr.write('\n');
	process.stdout.write(
		`The memories of ${learners} ${learners === 1 ? 'learner' : 'learners'} are made again.\n`
	);
	return 0;
}
