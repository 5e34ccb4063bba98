import { answerParts, gap } from '#lib/facts/fact.ts';
import { answerType, isTime } from './answer-type.ts';
import { isSentence } from './basis.ts';
import type { MaterialCard } from './material.ts';

/** Whether a card may be asked in a quiz: one of an author always, of those that a rule drafted the ones that stand alone. */
export function isAskable(card: MaterialCard): boolean {
	const { kind, prompt, answer, rule } = card;
	if (prompt.length > 420 || answer.length > 200) return false;
	if (kind === 'cloze' && prompt.split(gap).length !== 2) return false;
	return rule === null || standsAlone(card);
}

function standsAlone({ prompt, answer, rule }: MaterialCard): boolean {
	const type = answerType(answer, prompt, rule);
	if (rule === 'definition') return !isNameLike.test(answer) && !/[.!?] /.test(prompt);
	if (!prompt.includes(gap)) return true;
	if (!isSentence(prompt) || pointsBack.test(prompt) || inAWord.test(prompt)) return false;
	if (type !== null && isTime(type) && relative.test(prompt)) return false;
	if (type?.startsWith('number') && inARange.test(prompt)) return false;
	if (rule !== 'claim') return true;
	if (linked.test(prompt) || bareLength(prompt) < 8) return false;
	return type !== null || isName.test(answer);
}

/** Longer answers than so many words are worded differently by everybody; a short form may stand for more. */
export function isTypeable({ kind, prompt, answer, rule }: MaterialCard): boolean {
	const most = answerType(answer, prompt, rule) === 'expansion' ? 10 : 6;
	return answerParts({ kind, answer }).every((part) => part.split(/\s+/).length <= most);
}

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

const isName = /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\p{Ll}+|of|the))*$/u;

/** A term is written small; what has a capital further on, or is one word with one, is the name of something. */
const isNameLike = /^\p{Lu}[\p{L}’-]+$|.\b\p{Lu}/u;

/** What was said before is wanted to understand it. */
const linked = /\b(?:however|therefore|thus|as an? (?:direct )?result|likewise|instead)\b/i;

function bareLength(prompt: string): number {
	return prompt.replace(/^\[[^\]]*\] /, '').split(' ').length;
}

/** "The ____ lists it as a medicine": the sentence is about something that is not in it. */
const pointsBack =
	/^(?:\[[^\]]*\] )?(?:(?!if\b|when\b|because\b|since\b|as\b|although\b|though\b|while\b)\S+ )(?:\S+ ){0,4}(?:it|they|them|him|he|she)\b(?! \[)/i;

/** A gap in a name, in a word, or all of what is quoted. */
const inAWord =
	/[\p{L}\p{N}–-]_{4}|_{4}[\p{L}\p{N}–-]|\p{Lu}\p{Ll}+ (?:upon|on|of|de|von) _{4}|[“"]_{4}[.,]?[”"]/u;

/** With "seventeen years before" a date is worked out rather than known. */
const relative =
	/\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)) (?:before|earlier|later|after|ago)\b/;

const inARange =
	/\b(?:to|or|and|between) ____|____ (?:to|or|and) (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;
