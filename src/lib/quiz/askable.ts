import { gap } from '#lib/facts/fact.ts';
import { countryOf } from '#lib/reading/countries.ts';
import { answerType, isTime } from './answer-type.ts';
import { isDatedDeed } from './dated.ts';
import { isKeyName } from './key-name.ts';
import { lacksSubject } from './lacking-subject.ts';
import { hasLooseNoun } from './loose-nouns.ts';
import { pointsOutside } from './loose-words.ts';
import type { MaterialCard } from './material.ts';
import { isAside } from './side-clause.ts';
import { isSentence, partsOf, withoutNote } from './whole-sentence.ts';
import { isIncidental } from './worth.ts';

/** Whether a card may be asked in a quiz: of those that a rule drafted only the ones that stand alone without any doubt. */
export function isAskable(card: MaterialCard): boolean {
	const { kind, prompt, answer, rule } = card;
	if (prompt.length > 420 || answer.length > 200 || isIncidental(prompt)) return false;
	if (kind === 'cloze' && prompt.split(gap).length !== 2) return false;
	return rule === null || standsAlone(card);
}

/** A drafted prompt of more words tells of too much beside what it asks. */
const longest = 35;

function standsAlone(card: MaterialCard): boolean {
	const { prompt } = card;
	const bare = withoutNote(prompt);
	if (bare.split(' ').length > longest || !goesOn(partsOf(bare))) return false;
	if (pointsOutside(prompt) || hasLooseNoun(prompt) || lacksSubject(prompt) || isMisread.test(prompt))
		return false;
	if (card.rule === 'acronym') return isWorthExpanding(card);
	if (card.rule === 'definition') return isDefinition(card);
	return prompt.includes(gap) ? isWholeWithGap(card) : !isGivenAway(prompt, card.answer);
}

/** Half an office taken for a first name, or a country that is nobody's: "[State George C.] Marshall", "the nation's [Cuba's]". */
const isMisread =
	/\[(?:State|Treasury|Interior|Defense|War|Justice|Secretary|President|General|Minister)\b[^\]]* |\p{Ll}[’']s \[[^\]]*[’']s?\]|\b(?:he|she|his|her|him) \[[^\]]*(?:[^v]ans|ese|ists|people)\]/iu;

/** One sentence, or two of which the second speaks of what the first one names. */
function goesOn([, second, third]: string[]): boolean {
	return (
		third === undefined &&
		(second === undefined || /^(?:It|He|She|They)\b|\b(?:in|on) ____ it\b/i.test(second))
	);
}

/** Of a company only the short form counts, and three letters stand for many things where nothing says in which field. */
function isWorthExpanding({ prompt, answer }: MaterialCard): boolean {
	return (
		!/\b(?:Corporation|Company|Inc|Ltd|Limited)\b/.test(answer) &&
		(prompt.startsWith('[') || /\p{Lu}{4}/u.test(prompt))
	);
}

/** A term is written small; what has a capital further on, or is one word with one, is the name of something. */
function isDefinition({ prompt, answer }: MaterialCard): boolean {
	if (/^\p{Lu}[\p{L}’-]+$|.\b\p{Lu}/u.test(answer) || doing.test(answer) || /[.!?] /.test(prompt))
		return false;
	return !/^Which term means “\p{Lu}/u.test(withoutNote(prompt)) && !whatHappened.test(prompt);
}

/** "The term for an English study linked decline to it": a sentence taken for a definition. */
const whatHappened =
	/\bterm for (?:an?|the) (?:(?!that\b|which\b|whose?\b|where\b|when\b|by\b|used\b|made\b|called\b)\S+ )+(?:linked|found|showed|reported|was|were|is|are|has|had) /;

/** "Burning ammonia" and "a more effective method" say how something is done, and name nothing. */
const doing =
	/^(?:an? |the )?(?:(?:more|less|most|least|better|best) |\p{L}+ing (?:the )?\p{Ll}+(?:ia|s|er)$)/iu;

function isWholeWithGap(card: MaterialCard): boolean {
	const { prompt, answer, rule } = card;
	const type = answerType(answer, prompt, rule);
	if (!isSentence(type === null ? prompt.replace(gap, answer) : prompt) || isAside(prompt)) return false;
	if (pointsBack.test(prompt) || inAWord.test(prompt) || isGivenAway(prompt, answer)) return false;
	if (type !== null && isTime(type) && (relative.test(prompt) || !isDatedDeed(prompt))) return false;
	if (type?.startsWith('number') && (inARange.test(prompt) || / at ____ \p{Ll}|____ \p{Lu}/u.test(prompt)))
		return false;
	if (bareLength(prompt) < 6 || /\b(?:not|cannot|never|no|nothing|nobody)\b/.test(prompt)) return false;
	if (rule === 'place' || rule === 'relation') return isKeyName(card);
	if (rule !== 'claim') return true;
	if (bareLength(prompt) < (type?.startsWith('number') ? 8 : 10)) return false;
	return isKeyName(card) && (type !== null || isName.test(answer));
}

/** "The ____ in Chemistry" is always the same prize, a country is known by its money, and a direction is guessed. */
function isGivenAway(prompt: string, answer: string): boolean {
	if (/^(?:the )?(?:West|East|North|South)$/i.test(answer)) return true;
	if (/^Nobel/.test(answer)) return /____ (?:in|for)\b/.test(prompt);
	return countryOf(answer) !== null && money.test(prompt);
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

/** With "seventeen years before" a date is worked out rather than known. */
const relative =
	/\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)) (?:before|earlier|later|after|ago)\b/;

const inARange =
	/\b(?:to|or|and|between) ____|____ (?:to|or|and) (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;
