import { answerParts } from '#lib/facts/fact.ts';
import { answerType } from './answer-type.ts';
import type { MaterialCard } from './material.ts';

/** Whether an answer is short enough to be typed, and has a wording that somebody who knows it would find. */
export function isTypeable(card: MaterialCard): boolean {
	const { kind, prompt, answer, accepted, rule } = card;
	const parts = answerParts({ kind, answer });
	if (parts.length > 3 || happensAgain.test(prompt)) return false;
	if (isFreelyWorded(card) && kind === 'question' && accepted.length === 0) return false;
	const most = isFreelyWorded(card) ? 3 : answerType(answer, prompt, rule) === 'expansion' ? 10 : 6;
	return parts.every((part) => part.split(/\s+/).length <= most);
}

/** Of what was done more than once nobody knows which time is meant. */
const happensAgain =
	/\b(?:reopened|resumed|returned|rebuilt|re-elected|again)\b.*_{4}|____.*\b(?:reopened|resumed|rebuilt|re-elected|again)\b/;

/** Whether an answer is a phrase of everyday words, which nobody can guess as it is worded: no name, date, number or term. */
export function isFreelyWorded({ kind, prompt, answer, rule }: MaterialCard): boolean {
	return answerParts({ kind, answer }).some(
		(part) => answerType(part, prompt, rule) === null && !/\d/.test(part) && !isTerm(part, prompt)
	);
}

/** One word, a name, or what the question says is called so. */
function isTerm(answer: string, prompt: string): boolean {
	const words = answer
		.replace(/ \([^()]*\)$/, '')
		.split(/\s+/)
		.filter((word) => !little.test(word));
	if (words.length < 2) return true;
	if (words.length < 4 && asksForName.test(prompt)) return true;
	return words.every((word) => /^[“"]?\p{Lu}/u.test(word));
}

const little = /^(?:an?|the|of|and|for|in|on|to|its|their|his|her)$/i;
const asksForName = /\b(?:called|named|terms?|words?|names?|stands? for)\b/i;
