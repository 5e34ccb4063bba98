import type { Question } from '#lib/facts/question.ts';
import { askingSentence } from './basis.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** Whether one of two questions of a quiz gives the answer of the other away, or asks the same. */
export function hints(a: Question, b: Question): boolean {
	return tells(a, b) || tells(b, a) || asksTheSame(a, b);
}

function asksTheSame(a: Question, b: Question): boolean {
	const answers = new Set(keysOf(a).map((key) => key.toLowerCase()));
	if (!keysOf(b).some((key) => answers.has(key.toLowerCase()))) return false;
	const [words, others] = [tellingWords(askingSentence(a.stem)), tellingWords(askingSentence(b.stem))];
	return Math.max(shareOf(words, others), shareOf(others, words)) >= 0.5;
}

function tells(a: Question, b: Question): boolean {
	const shown = tellingWords(shownOf(a));
	const told = tellingWords(askingSentence(b.stem));
	return keysOf(b).some((key) => {
		const words = tellingWords(key);
		return (
			shareOf(words, shown) === 1 &&
			shareOf(new Set([...told].filter((word) => !words.has(word))), shown) >= 0.4
		);
	});
}

/** What a question shows before it is answered, but for its choices. */
function shownOf(question: Question): string {
	if (question.kind === 'matching') return [question.stem, ...question.left].join(' ');
	return question.kind === 'ordering' ? question.choices.map(({ text }) => text).join(' ') : question.stem;
}

function keysOf(question: Question): string[] {
	switch (question.kind) {
		case 'typed':
		case 'gap':
			return question.isList ? question.answer.split('\n') : [question.answer];
		case 'choice':
			return [question.choices[question.key]?.text ?? ''];
		case 'matching':
			return question.choices.map(({ text }) => text);
		default:
			return [];
	}
}
