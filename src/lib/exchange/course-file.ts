import type { LineProblem, Topic } from './course.ts';
import { readFrontMatter } from './front-matter.ts';
import { idProblem, joinIndented, type Line } from './lines.ts';

/** What `course.md` says: the course's name, and its topics and documents in their order. */
export type CourseFile = {
	id: string;
	title: string;
	description: string;
	topics: (Topic & { line: number })[];
	documents: { id: string; line: number }[];
	problems: LineProblem[];
};

type State = Omit<CourseFile, 'id' | 'title'> & { section: 'description' | 'topics' | 'documents' };

export function readCourseFile(text: string): CourseFile {
	const { values, body, problems: headProblems } = readFrontMatter(text, ['id', 'title'], ['id', 'title']);
	const id = values.get('id') ?? '';
	const title = values.get('title') ?? '';
	const begin: State = {
		section: 'description',
		description: '',
		topics: [],
		documents: [],
		problems: [...headProblems, ...(id ? idProblem('A course', id, 1) : [])]
	};
	const { description, topics, documents, problems } = joinIndented(body).reduce(readLine, begin);
	const empty = emptyParts(description, topics, documents);
	return { id, title, description, topics, documents, problems: [...problems, ...empty] };
}

function readLine(state: State, line: Line): State {
	if (line.text === '## Topics') return { ...state, section: 'topics' };
	if (line.text === '## Documents') return { ...state, section: 'documents' };
	if (line.text.startsWith('#'))
		return refuse(state, line, 'The headings here are “## Topics” and “## Documents”.');
	if (line.text === '') return state;
	switch (state.section) {
		case 'description':
			return { ...state, description: `${state.description} ${line.text}`.trim() };
		case 'topics':
			return readTopic(state, line);
		case 'documents':
			return readDocument(state, line);
	}
}

function readTopic(state: State, line: Line): State {
	const [, id, optional, title] = /^- (\S+?)( \(optional\))?: (.+)$/.exec(line.text) ?? [];
	if (!id || !title)
		return refuse(state, line, 'A topic is written “- name: Title” or “- name (optional): Title”.');
	const topic = { id, title, optional: Boolean(optional), line: line.number };
	const problems = listProblems('A topic', state.topics, topic);
	return { ...state, topics: [...state.topics, topic], problems: [...state.problems, ...problems] };
}

function readDocument(state: State, line: Line): State {
	const [, id] = /^- (\S+)$/.exec(line.text) ?? [];
	if (!id) return refuse(state, line, 'A document is written “- name”, its file is documents/name.md.');
	const document = { id, line: line.number };
	const problems = listProblems('A document', state.documents, document);
	return { ...state, documents: [...state.documents, document], problems: [...state.problems, ...problems] };
}

function listProblems(what: string, above: { id: string }[], { id, line }: { id: string; line: number }) {
	const twice = above.some((other) => other.id === id);
	return [...idProblem(what, id, line), ...(twice ? [{ line, reason: `“${id}” is listed twice.` }] : [])];
}

function refuse(state: State, line: Line, reason: string): State {
	return { ...state, problems: [...state.problems, { line: line.number, reason }] };
}

function emptyParts(description: string, topics: unknown[], documents: unknown[]): LineProblem[] {
	const reasons = [
		description === '' && 'The course has no description under its front matter.',
		topics.length === 0 && 'The course lists no topic under “## Topics”.',
		documents.length === 0 && 'The course lists no document under “## Documents”.'
	];
	return reasons.filter((reason) => reason !== false).map((reason) => ({ line: 1, reason }));
}
