import process from 'node:process';

/** One file per subcommand: each takes the arguments after its name and answers with an exit code. */
type Command = (args: string[]) => Promise<number>;

const commands: Record<string, () => Promise<{ default: Command }>> = {
	check: () => import('./check.ts'),
	draft: () => import('./draft.ts'),
	replay: () => import('./replay.ts'),
	'reset-password': () => import('./reset-password.ts')
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!load) {
	process.stderr.write(`Usage: este ${Object.keys(commands).join(' | ')}\n`);
	process.exitCode = 1;
} else {
	process.exitCode = await (await load()).default(args);
}
