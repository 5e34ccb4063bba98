import { gap } from '#lib/facts/fact.ts';
import { answerType } from './answer-type.ts';
import { isSentence } from './basis.ts';
import type { MaterialCard } from './material.ts';

/** Whether a card is good enough for a quiz: of those that a rule drafted, the ones that are sure to have one answer. */
export function isAskable({ kind, prompt, answer, rule }: MaterialCard): boolean {
	if (prompt.length > 420 || answer.length > 200) return false;
	if (kind === 'cloze' && prompt.split(gap).length !== 2) return false;
	if (rule !== null && prompt.includes(gap) && !isSentence(prompt)) return false;
	if (rule === 'claim') return answerType(answer, prompt, rule) !== null || isName(answer);
	return true;
}

function isName(answer: string): boolean {
	return /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u.test(answer);
}
