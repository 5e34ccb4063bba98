import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import command from './replay.ts';

const log = {
	now: '2026-01-03T09:00:00Z',
	reviews: [{ id: 'r1', card: 'c1', at: '2026-01-01T10:00:00Z', grade: 3 }]
};

afterEach(() => vi.restoreAllMocks());

/** Runs the command in this process with its own three streams. */
async function este(input: string | Buffer, ...args: string[]) {
	const written = { out: '', problem: '' };
	vi.spyOn(process, 'stdin', 'get').mockReturnValue(
		new PassThrough().end(input) as unknown as typeof process.stdin
	);
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += text), true));
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.problem += text), true));
	return { code: await command(args), ...written };
}

test.each([[['--format', 'json']], [['--format=json']]])('%j prints the memories as JSON', async (args) => {
	const { code, out, problem } = await este(JSON.stringify(log), ...args);
	expect({ code, problem }).toEqual({ code: 0, problem: '' });
	expect(JSON.parse(out)).toMatchObject({ memories: [{ card: 'c1', stability: 2.3065, reps: 1 }] });
});

test('a person reads a table', async () => {
	const { code, out } = await este(JSON.stringify(log));
	expect(code).toBe(0);
	expect(out.split('\n')).toEqual([
		'card  stability  difficulty  reviews  lapses    last day  interval  recall',
		'c1        2.3 d         2.1        1       0  2026-01-01       2 d    91 %',
		''
	]);
});

test.each([
	[
		'{"reviews":[{"id":"r1","card":"c1","at":"2026-01-01T10:00:00Z","grade":5}]}',
		/^Review "r1" has the grade 5, .*\n$/
	],
	['', /^The log is empty\.\n$/],
	[Buffer.from([0xff, 0xfe, 0x7b]), /^The log is not UTF-8 text\.\n$/]
])('a bad log ends with one line and exit code 1', async (input, line) => {
	const { code, out, problem } = await este(input, '--format', 'json');
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(problem).toMatch(line);
});

test('a format that there is not ends with the usage', async () => {
	expect(await este('', '--format', 'xml')).toMatchObject({
		code: 1,
		problem: 'Usage: este replay [--format json] < LOG\n'
	});
});
