import { answerParts } from '#lib/facts/fact.ts';
import type { Question } from '#lib/facts/question.ts';
import { plain } from './card-checks.ts';
import type { CourseCard } from './course.ts';

/** Why a question does not ask for the answer of the card that it names; null when it does, or names none. */
export function cardProblem(question: Question, cards: CourseCard[]): string | null {
	const [card, ...more] = cards;
	if (!card) return null;
	if (more.length > 0) return 'A question counts for one card at most.';
	const answer = answerOf(question);
	if (answer === null) return 'Only a question with one answer counts for a card: name the fact alone.';
	const wordings = [card.answer, ...card.accepted].map((wording) => key(card.kind, wording));
	if (wordings.includes(key(card.kind, answer))) return null;
	return `The answer of the card “${card.id}” is “${answerParts(card).join(', ')}”.`;
}

function answerOf(question: Question): string | null {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return question.answer;
		case 'choice':
			return question.choices[question.key]?.text ?? null;
		default:
			return null;
	}
}

/** The order of a list, an article before an answer and a short form in brackets after it do not matter. */
function key(kind: CourseCard['kind'], answer: string): string {
	return answerParts({ kind, answer })
		.map((part) => plain(part.replace(/ \([^()]*\)$/, '')).replace(/^(the|an?) /, ''))
		.sort()
		.join('\n');
}
