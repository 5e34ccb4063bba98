import type { Question } from '#lib/facts/question.ts';
import { askingSentence } from './basis.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** Whether one of two questions of a quiz gives the answer of the other away, or asks the same. */
export function hints(a: Question, b: Question): boolean {
	const [one, other] = [glanceAt(a), glanceAt(b)];
	return tells(one, other) || tells(other, one) || asksTheSame(one, other);
}

/** The words that a question shows, those of the sentence that asks, and its answers. */
type Glance = { shown: ReadonlySet<string>; asking: ReadonlySet<string>; keys: ReadonlySet<string>[] };

const glances = new WeakMap<Question, Glance>();

function glanceAt(question: Question): Glance {
	const known = glances.get(question);
	if (known) return known;
	const glance = {
		shown: tellingWords(shownOf(question)),
		asking: tellingWords(askingSentence(question.stem)),
		keys: keysOf(question).map(tellingWords)
	};
	glances.set(question, glance);
	return glance;
}

function tells({ shown }: Glance, { asking, keys }: Glance): boolean {
	return keys.some((key) => {
		if (key.size === 0 || shareOf(key, shown) < 1) return false;
		const beside = new Set([...asking].filter((word) => !key.has(word)));
		return shareOf(beside, shown) >= 0.4;
	});
}

function asksTheSame(a: Glance, b: Glance): boolean {
	if (Math.max(shareOf(a.asking, b.asking), shareOf(b.asking, a.asking)) < 0.5) return false;
	return a.keys.some((key) => b.keys.some((other) => shareOf(key, other) === 1 && shareOf(other, key) === 1));
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
