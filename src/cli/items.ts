import process from 'node:process';
import { parseArgs } from 'node:util';
import { enough } from '#lib/quiz/item-statistics.ts';
import * as courses from '#lib/server/courses.ts';
import { open } from '#lib/server/db/open.ts';
import { home } from '#lib/server/home.ts';
import { table, type Item } from '#lib/server/item-statistics.ts';

const usage = 'Usage: este items [COURSE] [--format json]';

/** Prints what the answers of all learners say of the questions of a course: the starter course, or the one with that id. */
export default async function items(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if (!asked) return fail(usage);
	const { url, token } = home();
	const db = await open(url, token);
	try {
		const course = await courses.byId(db, asked.course);
		if (!course)
			return fail(asked.course ? `There is no course ${asked.course}` : 'There is no starter course yet');
		const found = await table(db, course.id);
		process.stdout.write(asked.json ? `${asJson(course, found)}\n` : asText(course.title, found));
		return 0;
	} finally {
		db.$client.close();
	}
}

function readArguments(args: string[]): { course: string | null; json: boolean } | null {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { format: { type: 'string' } }
		});
		const [course = null, ...others] = positionals;
		if (others.length > 0 || !['json', undefined].includes(values.format)) return null;
		return { course, json: values.format === 'json' };
	} catch {
		return null;
	}
}

function fail(line: string): number {
	process.stderr.write(`${line}\n`);
	return 1;
}

function asJson(course: { id: string; title: string }, found: Item[]): string {
	const items = found.map(
		({ item, kind, stem, answer, answers, right, discrimination, strong, weak, ...more }) => ({
			...{ item, kind, stem, answer, answers, right, discrimination, strong, weak },
			choices: more.choices.map(({ text, isKey, shown, taken }) => ({ text, isKey, shown, taken })),
			notTaken: more.notTaken,
			setAside: more.setAside
		})
	);
	return JSON.stringify({ course: course.id, title: course.title, enough, items });
}

/** One line a question; below it what is wrong with it. */
function asText(title: string, found: Item[]): string {
	if (found.length === 0) return `${title}\nNobody has answered a question of it in a quiz yet.\n`;
	const rows = found.map((item) => [
		String(item.answers),
		percent(item.right, item.answers),
		item.discrimination === null ? '–' : item.discrimination.toFixed(2).replace('-', '−'),
		item.kind,
		item.stem.replace(/\s+/g, ' ')
	]);
	const lines = [['answers', 'right', 'tells', 'kind', 'question'], ...rows];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
	const line = (cells: string[]) =>
		cells
			.map((cell, at) => (at < 3 ? cell.padStart(widths[at]!) : cell.padEnd(widths[at] ?? 0)))
			.join('  ')
			.trimEnd();
	const notes = found.map(notesOf);
	return [
		title,
		summary(found),
		'',
		line(lines[0]!),
		...rows.flatMap((row, at) => [line(row), ...notes[at]!.map((note) => `    ${note}`)]),
		'',
		'“tells” runs from −1 to 1: how far those who do well in other questions do better in this one.',
		''
	].join('\n');
}

function summary(found: Item[]): string {
	const aside = found.filter(({ setAside }) => setAside !== null).length;
	const thin = found.filter(({ answers }) => answers < enough).length;
	return `${found.length} questions answered, ${aside} set aside; ${thin} by fewer than ${enough} learners, which is too few to decide anything.`;
}

function notesOf({ setAside, notTaken, choices }: Item): string[] {
	const taken = choices.map(
		(one) => `${one.text} ${percent(one.taken, one.shown)}${one.isKey ? ' (right)' : ''}`
	);
	return [
		...(taken.length > 0 ? [`taken: ${taken.join(', ')}`] : []),
		...(setAside === null ? [] : [`set aside: ${setAside}`]),
		...(notTaken.length > 0 ? [`nobody takes: ${notTaken.join(', ')}`] : [])
	];
}

function percent(part: number, whole: number): string {
	return `${Math.round((100 * part) / whole)} %`;
}
