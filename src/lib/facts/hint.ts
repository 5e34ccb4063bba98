import { gap } from './fact.ts';

/** The first letters of what belongs into a gap, for where other words would fit as well: "(c… e…)". */
export function hintFor(answer: string): string {
	return `(${answer
		.replace(article, '')
		.split(' ')
		.map((word) => `${[...word][0] ?? ''}…`)
		.join(' ')})`;
}

const article = /^(?:an?|the) /i;

/** A prompt without the hint behind its gap. */
export function withoutHint(prompt: string): string {
	return prompt.replace(hinted, gap);
}

/** What a gap and its answer say together. */
export function filled(prompt: string, answer: string): string {
	return withoutHint(prompt).replace(gap, () => answer);
}

/** Whether a prompt has a hint. */
export function hasHint(prompt: string): boolean {
	return /\((?:\S… )*\S…\)/u.test(prompt);
}

const hinted = new RegExp(`${gap} \\((?:\\S… )*\\S…\\)`, 'u');
