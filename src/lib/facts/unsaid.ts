import { answerParts, type Card } from './fact.ts';
import { tellingWords } from './marking.ts';

/** The answers that a quotation says and a passage, which is to be quoted in its place, does not. */
export function unsaid(cards: Pick<Card, 'kind' | 'answer'>[], quote: string, passage: string): string[] {
	const [before, now] = [tellingWords(quote), tellingWords(passage)];
	const answers = cards.flatMap(answerParts);
	return [...new Set(answers.filter((answer) => isIn(answer, before) && !isIn(answer, now)))];
}

function isIn(answer: string, words: Set<string>): boolean {
	return [...tellingWords(answer)].every((word) => words.has(word));
}
