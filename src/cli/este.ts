import process from 'node:process';
import { DatabaseProblem } from '#lib/server/db/problem.ts';

/** One file per subcommand: each takes the arguments after its name and answers with an exit code. */
type Command = (args: string[]) => Promise<number>;

const commands: Record<string, () => Promise<{ default: Command }>> = {
	check: () => import('./check.ts'),
	draft: () => import('./draft.ts'),
	rebuild: () => import('./rebuild.ts'),
	replay: () => import('./replay.ts'),
	'reset-password': () => import('./reset-password.ts')
};

// `este … | head` closes our output early: that is no trouble of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
	process.exitCode = load ? await (await load()).default(args) : explain();
} catch (problem) {
	if (!(problem instanceof DatabaseProblem)) throw problem;
	process.stderr.write(`${problem.message}\n`);
	process.exitCode = 1;
}

function explain(): number {
	process.stderr.write(`Usage: este ${Object.keys(commands).join(' | ')}\n`);
	return 1;
}
