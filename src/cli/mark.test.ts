import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import command from './mark.ts';

const answers = [
	{ expected: '2 December 2010', accepted: [], given: '2010-12-02', kind: 'date' },
	{ expected: '2 December 2010', given: '2010' },
	{ expected: 'Iran', accepted: ['Persia'], given: 'Iraq', kind: 'name' },
	{ expected: 'Russia\nChina', given: '', kind: 'list' }
];

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

test.each([[['--format', 'json']], [['--format=json']]])('%j prints the verdicts in order', async (args) => {
	const { code, out, problem } = await este(JSON.stringify(answers), ...args);
	expect({ code, problem }).toEqual({ code: 0, problem: '' });
	expect(JSON.parse(out)).toEqual(['right', 'near', 'wrong', 'wrong']);
});

test('a kind that is unknown is worked out from the answer', async () => {
	const answer = { expected: '2 December 2010', given: 'December 2, 2010' };
	const same = [answer, { ...answer, kind: 'day' }, { ...answer, kind: 'toString' }, { ...answer, kind: '' }];
	const { code, out } = await este(JSON.stringify(same), '--format', 'json');
	expect({ code, verdicts: JSON.parse(out) as unknown }).toEqual({
		code: 0,
		verdicts: ['right', 'right', 'right', 'right']
	});
});

test('no answers have no verdicts', async () => {
	expect(await este('[]', '--format', 'json')).toEqual({ code: 0, out: '[]\n', problem: '' });
});

test('a person reads a line for each, with the reason', async () => {
	const { code, out } = await este(JSON.stringify(answers));
	expect(code).toBe(0);
	expect(out.split('\n')).toEqual([
		'right  2010-12-02 for 2 December 2010',
		'near   2010 for 2 December 2010: You gave the year; the day was asked too.',
		'wrong  Iraq for Iran: That is another one.',
		'wrong  (nothing) for Russia China: There is no answer.',
		''
	]);
});

test.each([
	['', 'The answers are not a JSON list in UTF-8.'],
	['{"expected":"a","given":"b"}', 'The answers are not a JSON list in UTF-8.'],
	[Buffer.from([0xff, 0x5b]), 'The answers are not a JSON list in UTF-8.'],
	[
		'[{"expected":"a","given":"b"},7]',
		'Answer 2 cannot be marked: it is not an object with "expected" and "given".'
	],
	['[{"expected":"a"}]', 'Answer 1 cannot be marked: "given" is missing.'],
	['[{"expected":" ","given":"b"}]', 'Answer 1 cannot be marked: "expected" is empty.'],
	['[{"expected":"a","given":4}]', 'Answer 1 cannot be marked: "given" is not a text.'],
	[
		'[{"expected":"a","given":"b","accepted":"c"}]',
		'Answer 1 cannot be marked: "accepted" is not a list of texts.'
	],
	[
		'[{"expected":"a","given":"b","accepted":[1]}]',
		'Answer 1 cannot be marked: a variant in "accepted" is not a text.'
	]
])('%s ends with one line and exit code 1', async (input, line) => {
	const { code, out, problem } = await este(input, '--format', 'json');
	expect({ code, out, problem }).toEqual({ code: 1, out: '', problem: `${line}\n` });
});

test('a format that there is not ends with the usage', async () => {
	expect(await este('', '--format', 'xml')).toMatchObject({
		code: 1,
		problem: 'Usage: este mark [--format json] < ANSWERS\n'
	});
});
