import type { CardKind } from '#lib/facts/fact.ts';
import { wordingProblem, type Wording } from '#lib/facts/wording.ts';
import { blank } from './blank.ts';

/** What somebody chose and wrote to make a card of a quotation; an empty string: nothing. */
export type Making = { chosen: number[]; question: string; answer: string };

/**
 * The card that somebody means: the quotation with a gap for the chosen words, or their own question, answered by
 * the chosen words or by words of their own. Or, in a sentence, what is missing.
 */
export function handmade(
	quote: string,
	{ chosen, question, answer }: Making
): (Wording & { kind: CardKind }) | { problem: string } {
	if (question === '' && answer !== '')
		return {
			problem: 'There is an answer but no question. Write a question, or choose the words to ask for.'
		};
	if (question === '') {
		const made = blank(quote, chosen);
		return 'problem' in made ? made : { kind: 'cloze', ...made };
	}
	if (answer === '' && chosen.length === 0)
		return { problem: 'Choose the words that answer your question, or write the answer.' };
	const words = answer === '' ? blank(quote, chosen) : { answer };
	if ('problem' in words) return words;
	const made = { kind: 'question' as const, prompt: question, answer: words.answer };
	const problem = wordingProblem(made.kind, made) ?? shown(made);
	return problem ? { problem } : made;
}

function shown({ prompt, answer }: Wording): string | null {
	const isShown = ` ${plain(prompt)} `.includes(` ${plain(answer)} `);
	return isShown ? 'The question shows its own answer.' : null;
}

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
