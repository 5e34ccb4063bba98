import { gap } from '#lib/facts/fact.ts';
import type { TypedQuestion } from '#lib/facts/question.ts';
import { isTypeable } from './askable.ts';
import { about, type Basis } from './basis.ts';

/** A question whose answer is typed, or the sentence with a gap; null when a card is not of that kind. */
export function typedQuestion(kind: 'typed' | 'gap', basis: Basis): TypedQuestion | null {
	const { card } = basis;
	if ((kind === 'gap') !== card.prompt.includes(gap)) return null;
	if (!isTypeable(card)) return null;
	return {
		...about(kind, basis, card.prompt),
		kind,
		answer: card.answer,
		accepted: card.accepted.filter((other) => other !== card.answer),
		isList: card.kind === 'list'
	};
}
