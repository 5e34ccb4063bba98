import process from 'node:process';
import { parseArgs } from 'node:util';
import { open } from '#lib/server/db/open.ts';
import { home } from '#lib/server/home.ts';
import { differing, forEveryone, rebuild } from '#lib/server/memories.ts';

const usage = 'Usage: este rebuild [--check]';

/** Writes every learner's memories anew from the log of their reviews; `--check` only looks whether they agree. */
export default async function rebuildAll(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if (!asked) {
		process.stderr.write(`${usage}\n`);
		return 1;
	}
	const { url, token } = home();
	const db = await open(url, token, 60_000);
	const tell = (done: number, of: number) => process.stderr.write(`\r${done} of ${learnersIn(of)}`);
	const { learners, sum } = await forEveryone(db, asked.check ? differing : (...of) => rebuild(...of), tell);
	db.$client.close();
	process.stderr.write('\n');
	process.stdout.write(
		asked.check
			? `${sum} ${sum === 1 ? 'memory' : 'memories'} of ${learnersIn(learners)} ${sum === 1 ? 'differs' : 'differ'} from the log.\n`
			: `The memories of ${learnersIn(learners)} are made again from the log.\n`
	);
	return sum > 0 ? 1 : 0;
}

function readArguments(args: string[]): { check?: boolean } | null {
	try {
		return parseArgs({ args, options: { check: { type: 'boolean' } } }).values;
	} catch {
		return null;
	}
}

const learnersIn = (count: number) => `${count} ${count === 1 ? 'learner' : 'learners'}`;
