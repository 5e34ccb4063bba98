import type { Question } from '#lib/facts/question.ts';
import { choiceFaults, pairFaults } from './choice-rules.ts';
import type { Material } from './material.ts';
import { stemFaults } from './stem-rules.ts';
import { truthFaults } from './truth-rules.ts';

/** What is wrong with a question: the rule that it breaks, and why, in a sentence for its author. */
export type Fault = { code: `Q${number}`; reason: string };

/** Everything that a program can find wrong with a question; none when it may be asked. */
export function faults(question: Question, material: Material): Fault[] {
	return [...stemFaults(question), ...answerFaults(question, material)];
}

function answerFaults(question: Question, material: Material): Fault[] {
	switch (question.kind) {
		case 'choice': {
			const texts = question.choices.map(({ text }) => text);
			return [...choiceFaults(texts, question.key, question.stem), ...truthFaults(question, material)];
		}
		case 'matching':
		case 'ordering':
			return pairFaults(question);
		default:
			return [];
	}
}
