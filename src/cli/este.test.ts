import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { argv, exitCode } = process;

beforeEach(() => vi.resetModules());

afterEach(() => {
	vi.restoreAllMocks();
	process.argv = argv;
	process.exitCode = exitCode;
});

/** Runs the command as a shell would, but in this process. */
async function este(...args: string[]) {
	const written = { out: '', problem: '' };
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += text), true));
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.problem += text), true));
	vi.spyOn(process.stdout, 'on').mockReturnValue(process.stdout);
	process.argv = ['node', 'este', ...args];
	await import('./este.ts');
	const code = process.exitCode;
	process.exitCode = exitCode;
	return { code, ...written };
}

test.each(['--help', '-h', 'help'])('%s says in a line of each subcommand what it does', async (asked) => {
	const { code, out, problem } = await este(asked);
	expect({ code, problem }).toEqual({ code: 0, problem: '' });
	expect(out.trimEnd().split('\n')).toEqual([
		expect.stringMatching(/^check {11}\w/),
		expect.stringMatching(/^draft {11}\w/),
		expect.stringMatching(/^forecast {8}\w/),
		expect.stringMatching(/^items {11}\w/),
		expect.stringMatching(/^mark {12}\w/),
		expect.stringMatching(/^quiz {12}\w/),
		expect.stringMatching(/^rebuild {9}\w/),
		expect.stringMatching(/^relate {10}\w/),
		expect.stringMatching(/^replay {10}\w/),
		expect.stringMatching(/^reset-password {2}\w/),
		expect.stringMatching(/^train {11}\w/)
	]);
});

test.each([[[]], [['fly']], [['toString']], [['--fly', 'draft']]])(
	'%j ends with the usage on standard error',
	async (args) => {
		expect(await este(...args)).toEqual({
			code: 1,
			out: '',
			problem:
				'Usage: este check | draft | forecast | items | mark | quiz | rebuild | relate | replay | reset-password | train | help\n'
		});
	}
);

test('a subcommand gets the arguments after its name', async () => {
	expect(await este('check', 'src/starter')).toMatchObject({
		code: 0,
		out: expect.stringContaining('No problems.')
	});
});
