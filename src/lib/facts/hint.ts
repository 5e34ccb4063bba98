import { gap } from './fact.ts';

/** The first letters of what belongs into a gap, for where other words would fit as well: "(c… e…)", "(W… W… II)". */
export function hintFor(answer: string): string {
	return `(${answer
		.split(' ')
		.map((word, at) => (at > 0 && isCounted.test(word) ? word : `${[...word][0] ?? ''}…`))
		.join(' ')})`;
}

/** Which of several of one name it is. */
const isCounted = /^(?:[IVX]+|\d+)$/;

/** A prompt without the hint behind its gap. */
export function withoutHint(prompt: string): string {
	return prompt.replace(hinted, gap);
}

/** What a gap and its answer say together. */
export function filled(prompt: string, answer: string): string {
	return withoutHint(prompt).replace(gap, () => answer);
}

const hinted = new RegExp(`${gap} \\(\\S…(?: (?:\\S…|[IVX]+|\\d+))*\\)`, 'u');
