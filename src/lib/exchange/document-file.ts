import type { CourseDocument, LineProblem, Reference } from './course.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Line } from './lines.ts';

const details = [
	'affiliations',
	'container',
	'volume',
	'issue',
	'pages',
	'year',
	'issn',
	'licence',
	'url',
	'note'
] as const satisfies (keyof Reference)[];

const known = ['title', 'original', 'authors', ...details];

/** A file of `documents/`: the title, the reference of its original (authors parted by `;`), then the text. */
export function readDocumentFile(
	id: string,
	text: string
): { document: CourseDocument; problems: LineProblem[] } {
	const { values, body, problems } = readFrontMatter(text, known, ['title', 'original']);
	const reference: Reference = {
		title: values.get('original') ?? '',
		authors: namesIn(values.get('authors'))
	};
	for (const key of details) if (values.has(key)) reference[key] = values.get(key);
	const document = { id, title: values.get('title') ?? '', reference, text: joinParagraphs(body) };
	const empty = document.text === '' ? [{ line: 1, reason: 'The document has no text.' }] : [];
	return { document, problems: [...problems, ...empty] };
}

function namesIn(authors = ''): string[] {
	return authors
		.split(';')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

/** Joins hard-wrapped lines: a paragraph and a heading are one line each, with an empty line between. */
export function joinParagraphs(lines: Line[]): string {
	return lines.reduce(joinLine, '').trim();
}

function joinLine(text: string, { text: line }: Line): string {
	const trimmed = line.trim();
	if (trimmed === '') return text.endsWith('\n\n') ? text : `${text}\n\n`;
	if (/^#{1,6} /.test(trimmed)) return `${text.trimEnd()}\n\n${trimmed}\n\n`;
	if (/^([-*]|\d+\.) /.test(trimmed)) return text.endsWith('\n') ? text + trimmed : `${text}\n${trimmed}`;
	return text === '' || text.endsWith('\n') ? text + trimmed : `${text} ${trimmed}`;
}
