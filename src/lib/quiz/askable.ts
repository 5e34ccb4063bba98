import { gap } from '#lib/facts/fact.ts';
import { isGivenAway, isWholeWithGap } from './gapped.ts';
import { lacksSubject } from './lacking-subject.ts';
import { hasLooseNoun } from './loose-nouns.ts';
import { pointsOutside } from './loose-words.ts';
import type { MaterialCard } from './material.ts';
import { isToldOfOne } from './told-of-one.ts';
import { partsOf, withoutNote } from './whole-sentence.ts';
import { isIncidental } from './worth.ts';

/** Whether a card may be asked in a quiz: of those that a rule drafted only the ones that stand alone without any doubt. */
export function isAskable(card: MaterialCard): boolean {
	return isWhole(card) && !isIncidental(card.prompt) && (card.rule === null || standsAlone(card));
}

/** Whether a card has the form of a question that can be asked at all. */
export function isWhole({ kind, prompt, answer }: MaterialCard): boolean {
	if (prompt.length > 420 || answer.length > 200) return false;
	return kind !== 'cloze' || prompt.split(gap).length === 2;
}

/** A drafted prompt of more words tells of too much beside what it asks. */
const longest = 35;

function standsAlone(card: MaterialCard): boolean {
	const { prompt } = card;
	const bare = withoutNote(prompt);
	if (bare.split(' ').length > longest || !goesOn(partsOf(bare))) return false;
	if (
		isOfAFigure.test(bare) ||
		pointsOutside(prompt) ||
		hasLooseNoun(prompt) ||
		lacksSubject(prompt) ||
		isMisread.test(bare)
	)
		return false;
	if (card.rule === 'acronym') return isWorthExpanding(card);
	if (card.rule === 'definition') return isDefinition(card);
	return prompt.includes(gap)
		? isWholeWithGap(card)
		: isToldOfOne(prompt) && !isGivenAway(prompt, card.answer);
}

/** "Shows a patent granted in 2016": what stood before it was "(Figure 1)". */
const isOfAFigure =
	/^(?:Shows|Depicts|Displays|Illustrates|Represents)\b|\b(?:like|point|at|level) \p{Lu}\d\b/u;

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
export function isWorthExpanding({ prompt, answer }: MaterialCard): boolean {
	return (
		!/\b(?:Corporation|Company|Inc|Ltd|Limited)\b/.test(answer) &&
		(prompt.startsWith('[') || /\p{Lu}{4}/u.test(prompt))
	);
}

/**
 * A definition fits several terms where nothing says in which field. A term is written small; what has a capital further
 * on, or is one word with one, is the name of something.
 */
function isDefinition({ prompt, answer }: MaterialCard): boolean {
	if (/^\p{Lu}[\p{L}’-]+$|.\b\p{Lu}/u.test(answer) || doing.test(answer) || /[.!?] /.test(prompt))
		return false;
	if (!prompt.startsWith('[') || isPutTogether(answer, prompt) || isView.test(answer)) return false;
	return (
		!/^Which term means “\p{Lu}/u.test(withoutNote(prompt)) &&
		!whatHappened.test(prompt) &&
		!isOneOfMany.test(prompt) &&
		!loosely.test(prompt)
	);
}

/** "Immunoproteomics" by "the study of proteins (proteomics) in the immune response", "stakeholders" by "who has a stake" */
function isPutTogether(answer: string, prompt: string): boolean {
	const words =
		withoutNote(prompt)
			.toLowerCase()
			.match(/\p{L}{5,}/gu) ?? [];
	const lower = answer.toLowerCase();
	return words.some(
		(word) =>
			!small.test(word) &&
			(lower.startsWith(word) || (lower.includes(word) && word.length * 2 > lower.length))
	);
}

const small =
	/^(?:about|above|after|before|behind|below|beneath|between|beyond|every|other|their|there|these|those|under|where|which|while|whose|within)$/;

/** A view is called a perspective, a theory or an approach as well. */
const isView = /\b(?:approach|outlook|perspective|theory|view)$/i;

/** "A restatement of a discovery", "part of a system", "possible only for experts" say no more of a thing than of many. */
const isOneOfMany =
	/\b(?:term for|means “) ?(?:an? |the )?(?:manifestation|restatement|consequence|result|feature|example|part|possible|impossible|available)\b/;

/** "A set of behaviours that can feel like a routine", "a widely used tool": so is much else. */
const loosely =
	/\banother of\b|\bterm for (?:an?|the) (?:\S+ )*?(?:that|which) (?:can|may|might|could) |\b(?:widely|commonly|often) used\b/;

/** "The term for an English study linked decline to it": a sentence taken for a definition. */
const whatHappened =
	/\bterm for (?:an?|the) (?:(?!that\b|which\b|whose?\b|where\b|when\b|by\b|used\b|made\b|called\b)\S+ )+(?:linked|found|showed|reported|was|were|is|are|has|had) /;

/** "Burning ammonia" and "a more effective method" say how something is done, and name nothing. */
const doing =
	/^(?:an? |the )?(?:(?:more|less|most|least|better|best) |\p{L}+ing (?:the )?\p{Ll}+(?:ia|s|er)$)/iu;
