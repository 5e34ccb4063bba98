import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readCourse, type CourseReading, type FolderFile } from '#lib/exchange/course-folder.ts';
import type { Course, Problem } from '#lib/exchange/course.ts';
import { stances } from '#lib/facts/fact.ts';
import { faults } from '#lib/quiz/faults.ts';
import { materialOf } from './course-material.ts';

const usage = 'Usage: este check FOLDER [--format json]';

/** Reads a course folder and says what is in it and what is wrong with it. */
export default async function check(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if ('problem' in asked) return fail(asked.problem);
	const folder = await stat(asked.folder).catch((error: NodeJS.ErrnoException) => error);
	if (folder instanceof Error) return fail(whyUnreadable(asked.folder, folder));
	if (!folder.isDirectory()) return fail(`${asked.folder} is a file: give the folder of a course`);

	const files = await readFolder(asked.folder).catch((error: NodeJS.ErrnoException) => error);
	if (files instanceof Error) return fail(whyUnreadable(asked.folder, files));
	if (!asked.json && !files.some(({ path }) => path === 'course.md'))
		return fail(`${asked.folder} is not the folder of a course: the file course.md is missing`);
	const reading = readCourse(files);
	const { course } = reading;
	const problems = [...reading.problems, ...questionProblems(reading)];
	const report = { ...count(course), problems };
	process.stdout.write(asked.json ? `${JSON.stringify(report)}\n` : describe(course.title, report));
	return problems.length > 0 ? 1 : 0;
}

function readArguments(args: string[]): { folder: string; json: boolean } | { problem: string } {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { format: { type: 'string' } }
		});
		const [folder, ...others] = positionals;
		if (!folder || others.length > 0) return { problem: usage };
		if (values.format !== undefined && values.format !== 'json') return { problem: usage };
		return { folder, json: values.format === 'json' };
	} catch {
		return { problem: usage };
	}
}

function whyUnreadable(folder: string, { code, message }: NodeJS.ErrnoException): string {
	if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no folder ${folder}`;
	return `${folder} cannot be read: ${message}`;
}

/** The Markdown files of a folder. */
export async function readFolder(folder: string): Promise<FolderFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
		.map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(
		paths.map(async (path) => ({
			path: relative(folder, path).split(sep).join('/'),
			text: await readFile(path, 'utf8')
		}))
	);
}

/** What the rules for good questions say to those that can be asked at all. */
function questionProblems({ course, asked }: CourseReading): Problem[] {
	const material = materialOf(course);
	return course.questions.flatMap((question) => {
		const place = asked.get(question.item) ?? { file: 'course.md', line: 1 };
		return faults(question, material).map(({ code, reason }) => ({
			...place,
			reason: `${reason} (${code})`
		}));
	});
}

type Counts = Record<'documents' | 'topics' | 'facts' | 'cards' | 'questions', number> & {
	citations: Record<string, number>;
};

function count(course: Course): Counts {
	const citations = course.facts.flatMap((fact) => fact.citations);
	const withStance = (stance: string) => citations.filter((citation) => citation.stance === stance).length;
	return {
		documents: course.documents.length,
		topics: course.topics.length,
		facts: course.facts.length,
		cards: course.facts.flatMap((fact) => fact.cards).length,
		questions: course.questions.length,
		citations: Object.fromEntries(stances.map((stance) => [stance, withStance(stance)]))
	};
}

function describe(title: string, report: Counts & { problems: Problem[] }): string {
	const { documents, topics, facts, cards, questions, citations, problems } = report;
	const byStance = Object.entries(citations).map(([stance, number]) => `${number} ${stance}`);
	return [
		title || 'A course without a title',
		`${documents} documents, ${topics} topics, ${facts} facts, ${cards} cards, ${questions} questions`,
		`Quotations: ${byStance.join(', ')}`,
		...problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
		problems.length === 0 ? 'No problems.' : `Problems: ${problems.length}`,
		''
	].join('\n');
}

function fail(line: string): number {
	process.stderr.write(`${line}\n`);
	return 1;
}
