import type { LineProblem } from './course.ts';
import { linesOf, type Line } from './lines.ts';

/** A file's head: `key: value` lines between two lines of `---`. Its body is what follows. */
export type FrontMatter = { values: Map<string, string>; body: Line[]; problems: LineProblem[] };

export function readFrontMatter(
	text: string,
	known: readonly string[],
	needed: readonly string[]
): FrontMatter {
	const lines = linesOf(text);
	const close = lines.findIndex((line, index) => index > 0 && line.text === '---');
	if (lines[0]?.text !== '---' || close === -1) {
		const reason = 'The file begins with lines of “key: value” between two lines of “---”.';
		return { values: new Map(), body: lines, problems: [{ line: 1, reason }] };
	}
	const values = new Map<string, string>();
	const problems = lines.slice(1, close).flatMap((line) => readField(values, known, line));
	const missing = needed
		.filter((key) => !values.has(key))
		.map((key) => ({ line: 1, reason: `“${key}” is missing between the lines of “---”.` }));
	return { values, body: lines.slice(close + 1), problems: [...problems, ...missing] };
}

function readField(values: Map<string, string>, known: readonly string[], line: Line): LineProblem[] {
	if (line.text === '') return [];
	const [, key = '', value = ''] = /^([a-z]+):(.*)$/.exec(line.text) ?? [];
	const reason = fieldProblem(values, known, key, value.trim());
	if (reason) return [{ line: line.number, reason }];
	values.set(key, value.trim());
	return [];
}

function fieldProblem(values: Map<string, string>, known: readonly string[], key: string, value: string) {
	if (key === '') return 'This line is not of the form “key: value”.';
	if (!known.includes(key)) return `“${key}” is not one of ${known.join(', ')}.`;
	if (values.has(key)) return `“${key}” is given twice.`;
	if (value === '') return `“${key}” is empty: say it or leave the line out.`;
	return null;
}
