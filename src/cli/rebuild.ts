import process from 'node:process';
import { parseArgs } from 'node:util';
import { open } from '#lib/server/db/open.ts';
import { home } from '#lib/server/home.ts';
import { differing, forEveryone, rebuild } from '#lib/server/memories.ts';

/** Writes every learner's memories anew from the log of their reviews; `--check` only looks whether they agree. */
export default async function rebuildAll(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { check: { type: 'boolean' } } });
	const { url, token } = home();
	const db = await open(url, token, 60_000);
	const tell = (done: number, of: number) => process.stderr.write(`\r${done} of ${of} learners`);
	const { learners, sum } = await forEveryone(db, values.check ? differing : (...of) => rebuild(...of), tell);
	db.$client.close();
	process.stderr.write('\n');
	process.stdout.write(
		values.check
			? `${sum} memories of ${learners} learners differ from their log.\n`
			: `The memories of ${learners} learners are made again from their log.\n`
	);
	return sum > 0 ? 1 : 0;
}
