import { gap } from '#lib/facts/fact.ts';
import { countryOf } from '#lib/reading/countries.ts';
import { answerType, isTime } from './answer-type.ts';
import { isDatedDeed } from './dated.ts';
import { isKeyName } from './key-name.ts';
import type { MaterialCard } from './material.ts';
import { isAside } from './side-clause.ts';
import { slips } from './slips.ts';
import { isSentence, withoutNote } from './whole-sentence.ts';
import { isWorkedOut } from './worked-out.ts';

/** Whether a drafted sentence is whole, and what its gap hides is what it tells of. */
export function isWholeWithGap(card: MaterialCard): boolean {
	const { prompt, answer, rule } = card;
	const type = answerType(answer, prompt, rule);
	if (!isSentence(type === null ? prompt.replace(gap, answer) : prompt) || isAside(prompt)) return false;
	if (pointsBack.test(prompt) || inAWord.test(prompt) || isGivenAway(prompt, answer)) return false;
	if (bareLength(prompt) < 6 || /\b(?:not|cannot|never|no|nothing|nobody)\b/.test(prompt)) return false;
	if (rule === 'claim' && bareLength(prompt) < (type?.startsWith('number') ? 8 : 10)) return false;
	if (type !== null && isTime(type)) return type !== 'century' && isDateFit(prompt, type);
	if (type?.startsWith('number') && !inAName.test(answer)) return isNumberFit(card);
	if (rule === 'list') return !uncounted.test(prompt);
	return isKeyName(card) && (rule !== 'claim' || type !== null || isName.test(answer));
}

/** Of what belongs to a list nothing else says where it ends. */
const uncounted = /\(\p{L}+ items\)/u;

function isDateFit(prompt: string, type: string): boolean {
	return !isWorkedOut(prompt) && isDatedDeed(prompt) && !(type === 'month' && banned.test(prompt));
}

/** In which month something was banned is told of the vote and of the day from which it holds. */
const banned = /\b(?:banned|prohibited|outlawed|legali[sz]ed|abolished)\b/;

/** A share and a debt change from year to year, and "is composed of ____" does not say that a number is wanted. */
function isNumberFit({ prompt, answer }: MaterialCard): boolean {
	if (
		inARange.test(prompt) ||
		/\b(?:composed|consists?|made up) of ____/.test(prompt) ||
		/ at ____ \p{Ll}|____ \p{Lu}/u.test(prompt)
	)
		return false;
	return !/%|per ?cent|[$€£]/.test(`${prompt} ${answer}`) || /\b(?:1\d|20)\d\d\b/.test(prompt);
}

/** "Five-Year Plan", "three-dimensional space". */
const inAName = /\p{Lu}\p{Ll}.* \p{Lu}|\p{L}-\p{L}/u;

/** "The ____ in Chemistry" is always the same prize, a country is known by its money, and a direction is guessed. */
export function isGivenAway(prompt: string, answer: string): boolean {
	if (/^(?:the )?(?:West|East|North|South)$/i.test(answer)) return true;
	if (/^Nobel/.test(answer)) return /____ (?:in|for)\b/.test(prompt);
	if (isNearlyNamed(prompt, answer)) return true;
	return countryOf(answer) !== null && money.test(prompt);
}

/** "The Seljuk dynasty is named for ____", who was Saljuq; Epicurus founded Epicureanism. */
function isNearlyNamed(prompt: string, answer: string): boolean {
	if (!/^\p{Lu}\p{Ll}{4,}$/u.test(answer)) return false;
	const names = withoutNote(prompt).match(/\p{Lu}\p{Ll}{4,}/gu) ?? [];
	return names.some(
		(name) =>
			(name.charAt(0) === answer.charAt(0) && slips(name, answer, 2) <= 2) ||
			name.slice(0, 5) === answer.slice(0, 5)
	);
}

const money =
	/\b(?:pounds?|dollars?|euros?|yen|roubles?|rupees?|francs?|marks?|cents?|lire|pesos?|kronor|tenge)\b/;

const isName = /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\p{Ll}+|of|the))*$/u;

function bareLength(prompt: string): number {
	return withoutNote(prompt).split(' ').length;
}

/** "The ____ lists it as a medicine": the sentence is about something that is not in it. */
const pointsBack =
	/^(?:\[[^\]]*\] )?(?:(?!if\b|when\b|because\b|since\b|as\b|although\b|though\b|while\b)\S+ )(?:\S+ ){0,4}(?:it|they|them|him|he|she)\b(?! \[)/i;

/** A gap in a name, in a word, or all of what is quoted. */
const inAWord =
	/[\p{L}\p{N}–-]_{4}|_{4}[\p{L}\p{N}–-]|\p{Lu}\p{Ll}+ (?:upon|on|of|de|von) _{4}|[“"]_{4}[.,]?[”"]|\b(?:bacterium|fungus|virus|species) _{4} \p{Ll}/u;

const inARange =
	/\b(?:to|or|and|between) ____|____ (?:to|or|and) (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;
