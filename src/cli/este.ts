import process from 'node:process';
import { DatabaseProblem } from '#lib/server/db/problem.ts';

/** One file per subcommand: each takes the arguments after its name and answers with an exit code. */
type Command = (args: string[]) => Promise<number>;

const commands: Record<string, { does: string; load: () => Promise<{ default: Command }> }> = {
	check: {
		does: 'names the file, line and reason of everything wrong in a course folder',
		load: () => import('./check.ts')
	},
	draft: {
		does: 'reads a document and prints its facts and cards',
		load: () => import('./draft.ts')
	},
	forecast: {
		does: 'reads cards, an exam and the time for it on standard input and prints how it will go',
		load: () => import('./forecast.ts')
	},
	items: {
		does: 'prints what the answers of all learners say of the questions of a course',
		load: () => import('./items.ts')
	},
	mark: {
		does: 'reads typed answers on standard input and prints the verdict on each',
		load: () => import('./mark.ts')
	},
	quiz: {
		does: 'makes a quiz from a course folder or from documents and prints it with its answers',
		load: () => import('./quiz.ts')
	},
	rebuild: {
		does: 'makes every learner’s memories again from the log',
		load: () => import('./rebuild.ts')
	},
	relate: {
		does: 'prints for every fact of a course folder, or of documents, what the other documents say to it',
		load: () => import('./relate.ts')
	},
	replay: {
		does: 'reads a log of reviews on standard input and prints what they come to',
		load: () => import('./replay.ts')
	},
	'reset-password': {
		does: 'prints a link that sets a new password, once',
		load: () => import('./reset-password.ts')
	},
	train: {
		does: 'trains the scheduler on a review log from standard input and says whether that is better',
		load: () => import('./train.ts')
	}
};

// `este … | head` closes our output early: that is no trouble of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
	if (command) process.exitCode = await (await command.load()).default(args);
	else process.exitCode = ['--help', '-h', 'help'].includes(name) ? help() : explain();
} catch (problem) {
	if (!(problem instanceof DatabaseProblem)) throw problem;
	process.stderr.write(`${problem.message}\n`);
	process.exitCode = 1;
}

function help(): number {
	for (const [each, { does }] of Object.entries(commands))
		process.stdout.write(`${each.padEnd(16)}${does}\n`);
	return 0;
}

function explain(): number {
	process.stderr.write(`Usage: este ${[...Object.keys(commands), 'help'].join(' | ')}\n`);
	return 1;
}
