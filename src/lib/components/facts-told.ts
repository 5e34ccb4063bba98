import type { Question } from '#lib/facts/question.ts';

/** The facts whose evidence is told with a question: the one that it asks for, or those of its several parts. */
export function factsTold({ kind, facts }: Question): string[] {
	return hasParts(kind) ? facts : facts.slice(0, 1);
}

/** Each part of such a question has its own reason. */
export function hasParts(kind: Question['kind']): boolean {
	return kind === 'matching' || kind === 'ordering';
}
