import type { Question } from '#lib/facts/question.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/**
 * Of the cards of a fact that a question rests on the one that asks most nearly the same; the first of equals. What is
 * right tells more of a card than how it was asked, and so counts twice; so does a prompt that stood among the pairs.
 */
export function cardBehind<Card extends { prompt: string; answer: string }>(
	question: Question,
	cards: readonly Card[]
): Card | undefined {
	const left = 'left' in question ? question.left : [];
	const right = rightText(question);
	const rightWords = tellingWords(right);
	const askedWords = tellingWords([question.stem, right, ...left].join(' '));
	const nearness = ({ prompt, answer }: Card) =>
		(left.includes(prompt) ? 2 : 0) +
		2 * shareOf(tellingWords(answer), rightWords) +
		shareOf(tellingWords(prompt), askedWords);
	return cards.toSorted((one, other) => nearness(other) - nearness(one))[0];
}

/** What is right, in words; whether a statement is true is told by why it is. */
function rightText(question: Question): string {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return question.answer;
		case 'true-false':
			return `${question.stem} ${question.why}`;
		case 'matching':
		case 'ordering':
			return question.choices.map(({ text, why }) => `${text} ${why}`).join(' ');
		case 'choice':
		case 'source':
			return question.choices[question.key]?.text ?? '';
	}
}
