import { plain } from './card-checks.ts';
import type { Problem } from './course.ts';
import type { WrittenFact } from './fact-file.ts';
import type { WrittenQuestion } from './question-file.ts';

/** A fact's file and what is written there. */
export type PlacedFact = { file: string; written: WrittenFact };

/** A question's file and what is written there. */
export type PlacedQuestion = { file: string; written: WrittenQuestion };

export function repeatedIds(facts: PlacedFact[]): Problem[] {
	const places = facts.map(({ file, written: { id, line } }) => ({ file, line, key: id }));
	return repetitions(places, 'There is another fact of this name');
}

export function repeatedPrompts(facts: PlacedFact[]): Problem[] {
	const places = facts.flatMap(({ file, written }) =>
		written.cards.map(({ line, prompt }) => ({
			file,
			line,
			key: plain(prompt.replace(/\{[^{}]*\}/g, '____'))
		}))
	);
	return repetitions(places, 'The same is asked');
}

export function repeatedNames(questions: PlacedQuestion[]): Problem[] {
	const places = questions.map(({ file, written: { name, line } }) => ({
		file,
		line,
		key: `${file} ${name}`
	}));
	return repetitions(places, 'There is another question of this name');
}

/** A cloze differs from another by what stands in its gap, and a typed question from one with choices. */
export function repeatedStems(questions: PlacedQuestion[]): Problem[] {
	const places = questions.map(({ file, written: { line, stem, answers } }) => ({
		file,
		line,
		key: `${plain(stem)} ${answers.length > 1}`
	}));
	return repetitions(places, 'The same is asked');
}

type Place = { file: string; line: number; key: string };

function repetitions(places: Place[], reason: string): Problem[] {
	const seen = new Map<string, Place>();
	return places.flatMap(({ file, line, key }) => {
		const first = seen.get(key);
		if (first) return [{ file, line, reason: `${reason} in ${first.file}, line ${first.line}.` }];
		seen.set(key, { file, line, key });
		return [];
	});
}
