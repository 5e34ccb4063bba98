import { answerParts } from '#lib/facts/fact.ts';
import { american } from './american.ts';
import { answerType } from './answer-type.ts';
import { whenOf } from '#lib/reading/when.ts';
import type { MaterialCard } from './material.ts';
import { words } from './plain-words.ts';

/** Whether an answer is short enough to be typed, and has a wording that somebody who knows it would find. */
export function isTypeable(card: MaterialCard): boolean {
	const { kind, prompt, answer, accepted, rule } = card;
	const parts = answerParts({ kind, answer });
	if (parts.length > 3 || happensAgain.test(prompt)) return false;
	if (isFreelyWorded(card) && (asksForKind.test(prompt) || !hasVariant(answer, accepted))) return false;
	if (parts.some((part) => /\d/.test(part) && !whenOf(part)) && bound.test(prompt)) return false;
	if (!parts.some((part) => whenOf(part)) && openPlace.test(prompt)) return false;
	if (rule !== null && parts.some((part) => /^\p{Lu}\D*$/u.test(part)) && atThePlace.test(prompt))
		return false;
	const most = isFreelyWorded(card) ? 3 : answerType(answer, prompt, rule) === 'expansion' ? 10 : 6;
	return parts.every((part) => part.split(/\s+/).length <= most);
}

/** "What kind of state" has more answers than anybody can list. */
const asksForKind = /\b[Ww]hat kind of\b/;

/** Whether something is accepted that says it in other words, not only with or without "the" or "its". */
function hasVariant(answer: string, accepted: string[]): boolean {
	return accepted.some((other) => plain(other) !== plain(answer));
}

/** As everybody would spell it: "Civilisations" and "Civilizations" are one wording. */
function plain(text: string): string {
	return words(text)
		.filter((word) => !little.test(word))
		.map(american)
		.join(' ');
}

/** What is above 11 per cent is above ten as well. */
const bound = /\b(?:above|below|under|beyond|within) _{4}/;

/** "Invented in ____ in 1920" may be a town or a country, "the coast of ____" an island or a state. */
const openPlace = /\b(?:in|at|near|from) _{4} in (?:1\d|20)\d\d\b|\b(?:coast|north|south|east|west) of _{4}/;

/** What a drafted sentence says to lie on a plain in Wiltshire lies in England as well. */
const atThePlace =
	/\b(?:in|at|near|outside|around) _{4}(?=[.,;:)]|$| (?:and|but|when|where|after|before|during|with|by|for)\b)/;

/** Whether an author's answer is one everyday word, which the quotation writes small, and for which nobody gave another. */
export function isEverydayWord(
	{ kind, prompt, answer, accepted, rule }: MaterialCard,
	quote: string
): boolean {
	const [word = '', another] = answer.split(/\s+/).filter((one) => !little.test(one));
	if (rule !== null || kind === 'list' || another !== undefined || !/^\p{L}+$/u.test(word)) return false;
	if (asksForName.test(prompt) || hasVariant(answer, accepted)) return false;
	return quote.split(/[^\p{L}]+/u).includes(word.toLowerCase());
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
	if (/^(?:its|their|his|her) \p{Ll}/iu.test(answer)) return false;
	const telling = answer
		.replace(/ \([^()]*\)$/, '')
		.split(/\s+/)
		.filter((word) => !little.test(word));
	if (telling.length < 2) return true;
	if (telling.length < 4 && asksForName.test(prompt)) return true;
	return telling.every((word) => /^[“"]?\p{Lu}/u.test(word));
}

const little = /^(?:an?|the|of|and|for|in|on|to|its|their|his|her)$/i;
const asksForName = /\b(?:called|named|terms?|words?|names?|stands? for)\b/i;
