import type { Question } from '#lib/facts/question.ts';
import type { Material } from './material.ts';

/** What is wrong with a question: the rule that it breaks, and why, in a sentence for its author. */
export type Fault = { code: `Q${number}`; reason: string };

/** Everything that a program can find wrong with a question; none when it may be asked. */
export function faults(question: Question, _material: Material): Fault[] {
	return [...negations(question)];
}

function negations({ stem }: Question): Fault[] {
	if (!/\b(?:not|except|least|NOT)\b/.test(stem)) return [];
	return [{ code: 'Q3', reason: 'The question asks for what is not so; ask for what is.' }];
}
