import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';
import { mark, type Verdict } from '#lib/quiz/mark.ts';

const word = (name: string) => v.string(`${name} is not a text`);
const Answer = v.object(
	{
		expected: v.pipe(
			word('"expected"'),
			v.check((text) => text.trim() !== '', '"expected" is empty')
		),
		given: word('"given"'),
		accepted: v.optional(v.array(word('a variant in "accepted"'), '"accepted" is not a list of texts'), []),
		kind: v.optional(word('"kind"'))
	},
	'it is not an object with "expected" and "given"'
);
type Answer = v.InferOutput<typeof Answer>;

/** `este mark [--format json]`: reads typed answers on standard input, prints the verdict on each. */
export default async function command(args: string[]): Promise<number> {
	const json = args.join(' ').replace('=', ' ') === '--format json';
	if (!json && args.length > 0) return fail('Usage: este mark [--format json] < ANSWERS');
	const answers = read(await buffer(process.stdin));
	if ('problem' in answers) return fail(answers.problem);
	const marked = answers.map((one) => ({
		...one,
		...mark(one.expected, one.accepted, one.given, one.kind)
	}));
	process.stdout.write(json ? `${JSON.stringify(marked.map(({ verdict }) => verdict))}\n` : lines(marked));
	return 0;
}

function fail(problem: string): number {
	process.stderr.write(`${problem}\n`);
	return 1;
}

function read(bytes: Uint8Array): Answer[] | { problem: string } {
	const items = parse(bytes);
	if (!Array.isArray(items)) return { problem: 'The answers are not a JSON list in UTF-8.' };
	const answers: Answer[] = [];
	for (const [at, item] of items.entries()) {
		const { success, output, issues } = v.safeParse(Answer, item);
		if (!success) return { problem: `Answer ${at + 1} cannot be marked: ${reason(issues[0])}.` };
		answers.push(output);
	}
	return answers;
}

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return null;
	}
}

/** What is wrong with an answer; a field that is not there has no message of its own. */
function reason(issue: v.BaseIssue<unknown>): string {
	const field = issue.path?.[0]?.key;
	return issue.received === 'undefined' && issue.path?.length === 1
		? `"${String(field)}" is missing`
		: issue.message;
}

/** A line for each answer, for a person to read. */
function lines(marked: (Answer & Verdict)[]): string {
	return marked
		.map(({ verdict, expected, given, reason }) => {
			const [answer, key] = [given, expected].map((text) => text.replace(/\s+/g, ' ').trim());
			return `${verdict.padEnd(5)}  ${answer || '(nothing)'} for ${key}${reason ? `: ${reason}` : ''}\n`;
		})
		.join('');
}
