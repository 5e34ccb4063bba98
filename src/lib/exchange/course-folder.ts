import { readCourseFile, type CourseFile } from './course-file.ts';
import type { Course, CourseDocument, LineProblem, Problem } from './course.ts';
import { readDocumentFile } from './document-file.ts';
import { readFactFile } from './fact-file.ts';
import { repeatedIds, repeatedPrompts, type PlacedFact } from './repetitions.ts';
import { readFact } from './written-fact.ts';

/** A file of a course folder; its path is relative to the folder, with `/` between the parts. */
export type FolderFile = { path: string; text: string };

/** The course as far as it can be understood, and everything that is wrong with it by file and line. */
export function readCourse(files: FolderFile[]): { course: Course; problems: Problem[] } {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const text = texts.get('course.md');
	if (text === undefined) return { course: emptyCourse, problems: [missing('course.md', 'course.md', 1)] };

	const listed = readCourseFile(text);
	const documents = readDocuments(listed, texts);
	const written = readTopics(listed, texts);
	const facts = written.facts.map((fact) => ({
		...fact,
		...readFact(fact.topic, fact.written, documents.documents)
	}));
	return {
		course: {
			id: listed.id,
			title: listed.title,
			description: listed.description,
			topics: listed.topics.map(({ id, title, optional }) => ({ id, title, optional })),
			documents: documents.documents,
			facts: facts.map(({ fact }) => fact)
		},
		problems: [
			...inFile('course.md', listed.problems),
			...documents.problems,
			...written.problems,
			...facts.flatMap(({ file, problems }) => inFile(file, problems)),
			...repeatedIds(facts),
			...repeatedPrompts(facts),
			...unlisted(listed, files)
		].sort(byPlace)
	};
}

const emptyCourse: Course = { id: '', title: '', description: '', topics: [], documents: [], facts: [] };

type Texts = Map<string, string>;

function readDocuments(
	listed: CourseFile,
	texts: Texts
): { documents: CourseDocument[]; problems: Problem[] } {
	const readings = listed.documents.map(({ id, line }) => {
		const file = `documents/${id}.md`;
		const text = texts.get(file);
		if (text === undefined) return { documents: [], problems: [missing(file, 'course.md', line)] };
		const { document, problems } = readDocumentFile(id, text);
		return { documents: [document], problems: inFile(file, problems) };
	});
	return {
		documents: readings.flatMap((reading) => reading.documents),
		problems: readings.flatMap((reading) => reading.problems)
	};
}

function readTopics(
	listed: CourseFile,
	texts: Texts
): { facts: (PlacedFact & { topic: string })[]; problems: Problem[] } {
	const readings = listed.topics.map(({ id: topic, line }) => {
		const file = `facts/${topic}.md`;
		const text = texts.get(file);
		if (text === undefined) return { facts: [], problems: [missing(file, 'course.md', line)] };
		const { facts, problems } = readFactFile(text);
		const empty = facts.length === 0 ? [{ line: 1, reason: 'The topic has no facts.' }] : [];
		return {
			facts: facts.map((written) => ({ file, topic, written })),
			problems: inFile(file, [...problems, ...empty])
		};
	});
	return {
		facts: readings.flatMap((reading) => reading.facts),
		problems: readings.flatMap((reading) => reading.problems)
	};
}

function unlisted(listed: CourseFile, files: FolderFile[]): Problem[] {
	const known = new Set([
		...listed.documents.map(({ id }) => `documents/${id}.md`),
		...listed.topics.map(({ id }) => `facts/${id}.md`)
	]);
	return files
		.filter(({ path }) => /^(documents|facts)\/.*\.md$/.test(path) && !known.has(path))
		.map(({ path }) => ({ file: path, line: 1, reason: 'The file is not listed in course.md.' }));
}

function missing(file: string, listedIn: string, line: number): Problem {
	return { file: listedIn, line, reason: `The file ${file} is missing.` };
}

function inFile(file: string, problems: LineProblem[]): Problem[] {
	return problems.map(({ line, reason }) => ({ file, line, reason }));
}

function byPlace(a: Problem, b: Problem): number {
	if (a.file === b.file) return a.line - b.line;
	return a.file < b.file ? -1 : 1;
}
