import { readCourseFile, type CourseFile } from './course-file.ts';
import type { Course, CourseDocument, LineProblem, Place, Problem } from './course.ts';
import { readDocumentFile } from './document-file.ts';
import { readFactFile } from './fact-file.ts';
import { readQuestionFile } from './question-file.ts';
import {
	repeatedIds,
	repeatedNames,
	repeatedPrompts,
	repeatedStems,
	type PlacedFact,
	type PlacedQuestion
} from './repetitions.ts';
import { readFact } from './written-fact.ts';
import { readQuestion } from './written-question.ts';

/** A file of a course folder; its path is relative to the folder, with `/` between the parts. */
export type FolderFile = { path: string; text: string };

/** What a course folder comes to; `asked` says by their items where the questions stand. */
export type CourseReading = { course: Course; asked: Map<string, Place>; problems: Problem[] };

/** The course as far as it can be understood, and everything that is wrong with it by file and line. */
export function readCourse(files: FolderFile[]): CourseReading {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const text = texts.get('course.md');
	if (text === undefined)
		return { course: emptyCourse, asked: new Map(), problems: [missing('course.md', 'course.md', 1)] };

	const listed = readCourseFile(text);
	const documents = readDocuments(listed, texts);
	const written = readTopics(listed, texts);
	const facts = written.facts.map((fact) => ({
		...fact,
		...readFact(fact.topic, fact.written, documents.documents)
	}));
	const courseFacts = facts.map(({ fact }) => fact);
	const asked = readQuestions(listed, texts);
	const questions = asked.questions.map((one) => ({
		...one,
		...readQuestion(one.topic, one.written, courseFacts, documents.documents)
	}));
	return {
		course: {
			id: listed.id,
			title: listed.title,
			description: listed.description,
			topics: listed.topics.map(({ id, title, optional }) => ({ id, title, optional })),
			documents: documents.documents,
			facts: courseFacts,
			questions: questions.flatMap(({ question }) => question ?? [])
		},
		asked: new Map(
			questions.flatMap(({ file, written, question }) =>
				question ? [[question.item, { file, line: written.line }]] : []
			)
		),
		problems: [
			...inFile('course.md', listed.problems),
			...documents.problems,
			...written.problems,
			...facts.flatMap(({ file, problems }) => inFile(file, problems)),
			...repeatedIds(facts),
			...repeatedPrompts(facts),
			...asked.problems,
			...questions.flatMap(({ file, problems }) => inFile(file, problems)),
			...repeatedNames(questions),
			...repeatedStems(questions),
			...unlisted(listed, files)
		].sort(byPlace)
	};
}

const emptyCourse: Course = {
	id: '',
	title: '',
	description: '',
	topics: [],
	documents: [],
	facts: [],
	questions: []
};

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

/** A topic may do without questions of its own. */
function readQuestions(
	listed: CourseFile,
	texts: Texts
): { questions: (PlacedQuestion & { topic: string })[]; problems: Problem[] } {
	const readings = listed.topics.flatMap(({ id: topic }) => {
		const file = `questions/${topic}.md`;
		const text = texts.get(file);
		if (text === undefined) return [];
		const { questions, problems } = readQuestionFile(text);
		const empty = questions.length === 0 ? [{ line: 1, reason: 'The file has no questions.' }] : [];
		return {
			questions: questions.map((written) => ({ file, topic, written })),
			problems: inFile(file, [...problems, ...empty])
		};
	});
	return {
		questions: readings.flatMap((reading) => reading.questions),
		problems: readings.flatMap((reading) => reading.problems)
	};
}

function unlisted(listed: CourseFile, files: FolderFile[]): Problem[] {
	const known = new Set([
		...listed.documents.map(({ id }) => `documents/${id}.md`),
		...listed.topics.flatMap(({ id }) => [`facts/${id}.md`, `questions/${id}.md`])
	]);
	return files
		.filter(({ path }) => /^(documents|facts|questions)\/.*\.md$/.test(path) && !known.has(path))
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
