import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readCourse } from '#lib/exchange/course-folder.ts';
import type { Question } from '#lib/facts/question.ts';
import type { Material } from '#lib/quiz/material.ts';
import { read } from '#lib/reading/read.ts';
import { readFolder } from './check.ts';
import { materialOf } from './course-material.ts';
import { draftedMaterial } from './drafted-material.ts';

/** What a quiz is made from, or why there is nothing to make it from. */
export type QuizSource =
	{ material: Material; written: Question[]; isDrafted: boolean } | { problem: string };

/** Reads the folder of a course, or drafts the documents of files. */
export async function readQuizSource(paths: string[]): Promise<QuizSource> {
	const kinds = await Promise.all(
		paths.map((path) => stat(path).catch((error: NodeJS.ErrnoException) => error))
	);
	for (const [at, found] of kinds.entries())
		if (found instanceof Error) return { problem: whyUnreadable(paths[at] ?? '', found) };
	const folders = kinds.filter((found) => !(found instanceof Error) && found.isDirectory()).length;
	if (folders > 0 && paths.length > 1)
		return { problem: 'Give the folder of one course, or documents, not both.' };
	return folders > 0 ? ofCourse(paths[0] ?? '') : ofDocuments(paths);
}

async function ofCourse(folder: string): Promise<QuizSource> {
	const files = await readFolder(folder).catch((error: NodeJS.ErrnoException) => error);
	if (files instanceof Error) return { problem: whyUnreadable(folder, files) };
	if (!files.some(({ path }) => path === 'course.md'))
		return { problem: `${folder} is not the folder of a course: the file course.md is missing.` };
	const { course } = readCourse(files);
	return { material: materialOf(course), written: course.questions, isDrafted: false };
}

async function ofDocuments(paths: string[]): Promise<QuizSource> {
	const names = paths.map((path) => basename(path));
	const texts = [];
	for (const [at, path] of paths.entries()) {
		const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
		if (bytes instanceof Error) return { problem: whyUnreadable(path, bytes) };
		const reading = await read(bytes, path);
		if ('problem' in reading) return { problem: `${path}: ${reading.problem}` };
		const name = names[at] ?? path;
		texts.push({
			name: names.indexOf(name) === names.lastIndexOf(name) ? name : path,
			document: reading.document
		});
	}
	return { material: draftedMaterial(texts), written: [], isDrafted: true };
}

function whyUnreadable(path: string, { code, message }: NodeJS.ErrnoException): string {
	if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file or folder ${path}.`;
	if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read.`;
	return `${path} cannot be read: ${message}`;
}
