import { gap, type CardKind } from './fact.ts';

const longest = 1000;

/** What is wrong with a card's new words, in a sentence for whoever wrote them; null when they will do. */
export function wordingProblem(kind: CardKind, { prompt, answer }: Wording): string | null {
	if (prompt === '') return 'A card needs a prompt.';
	if (answer === '') return 'A card needs an answer.';
	if (prompt.length > longest) return 'A prompt can have at most 1,000 characters.';
	if (answer.length > longest) return 'An answer can have at most 1,000 characters.';
	if (kind === 'cloze' && prompt.split(gap).length !== 2)
		return `This card asks for what is missing: its prompt needs the gap ${gap} (four underscores) exactly once.`;
	return null;
}

/** What is wrong with a fact's new words, likewise. */
export function statementProblem(statement: string): string | null {
	if (statement === '') return 'A fact needs a statement.';
	return statement.length > longest ? 'A statement can have at most 1,000 characters.' : null;
}

/** The words of a card. */
export type Wording = { prompt: string; answer: string };

/** Words as they came from a form: one kind of line end, no empty lines, nothing around them. */
export function tidy(words: string): string {
	return words
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}
