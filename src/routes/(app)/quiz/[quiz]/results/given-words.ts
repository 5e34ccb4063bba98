import type { Given, Question } from '#lib/facts/question.ts';

/** What was given to a question, in a line; null when it takes more than that to say, or nothing was. */
export function givenWords(question: Question, given: Given | null): string | null {
	if (given === null) return null;
	if (typeof given === 'string') return inLine(given) || null;
	if (!('choices' in question) || typeof question.key !== 'number') return null;
	return question.choices[given[0] ?? -1]?.text ?? null;
}

/** Whether a question was passed over: not answered, or answered with nothing. */
export function isPassed(given: Given | null): boolean {
	return given === null || (typeof given === 'string' ? given.trim() === '' : given.length === 0);
}

/** What is right, in a line; null when it takes more than that to say. */
export function rightWords(question: Question): string | null {
	if ('answer' in question) return inLine(question.answer);
	return typeof question.key === 'number' ? (question.choices[question.key]?.text ?? null) : null;
}

/** The items of a list stand in lines of their own. */
function inLine(text: string): string {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join(', ');
}
