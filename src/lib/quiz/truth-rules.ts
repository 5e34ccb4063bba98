import { gap } from '#lib/facts/fact.ts';
import type { ChoiceQuestion } from '#lib/facts/question.ts';
import { askingSentence } from './basis.ts';
import type { Fault } from './faults.ts';
import type { Material } from './material.ts';
import { tellingWords } from './telling-words.ts';
import { Texts } from './texts.ts';

/** How much of a question a passage says that makes another choice right without doubt. */
const certain = 0.8;

/** The wrong choices that a passage of any document, or a statement, makes right as well. */
export function truthFaults({ stem, choices, key }: ChoiceQuestion, material: Material): Fault[] {
	const texts = Texts.of(material);
	const answer = tellingWords(choices[key]?.text ?? '');
	const asked = tellingWords(askingSentence(stem).replaceAll(gap, ' '));
	const told = new Set([...asked].filter((word) => !answer.has(word)));
	if (told.size < 3) return [];
	return choices
		.filter(({ text }, at) => at !== key && [...tellingWords(text)].every((word) => !asked.has(word)))
		.filter(({ text }) => texts.saysWithout(told, text, certain, answer))
		.map(({ text }) => ({ code: 'Q6', reason: `A passage lets “${text}” be right as well.` }));
}
