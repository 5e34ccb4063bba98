import { gap } from '#lib/facts/fact.ts';
import { isWorthExpanding } from './askable.ts';
import { oftenUsed, timesUsed } from './letters-asked.ts';
import { pointsOutside } from './loose-words.ts';
import type { MaterialCard } from './material.ts';
import { plainName } from './plain-name.ts';
import { isToldEnough } from './told-enough.ts';
import { isToldOfOne } from './told-of-one.ts';
import { partsOf, withoutNote } from './whole-sentence.ts';

/**
 * Whether a card that a learner took leaves no doubt, weeks later, what is to be typed: one sentence that points to nothing
 * outside, with a name that enough is told beside, or with words that its `text` uses again.
 */
export function isClearlyTold(card: MaterialCard, text: string): boolean {
	const { prompt, answer, rule } = card;
	if (rule === 'acronym') return isWorthExpanding(card) && timesUsed(prompt, text) >= oftenUsed;
	const bare = withoutNote(prompt);
	if (isHalfTold(answer, bare) || isCount.test(answer)) return false;
	if (partsOf(bare).length > 1 || pointsOutside(prompt) || incomplete.test(bare)) return false;
	if (rule === 'definition' && !prompt.startsWith('[')) return false;
	if (!prompt.includes(gap)) return answer.split(' ').length <= mostWords && isToldOfOne(prompt);
	if (/["“”]/.test(bare)) return false;
	if (/^\p{Lu}/u.test(answer)) return isName.test(plainName(answer)) && isToldEnough(bare);
	if (answer.split(' ').length > longestTerm) return false;
	return isToldAgain(answer, text) && (isTwoWords.test(answer) || leadsIn.test(bare));
}

/** "Temporary Assistance for Needy Families provides ____", where "cash assistance" is wanted. */
function isHalfTold(answer: string, bare: string): boolean {
	const told = bare.toLowerCase();
	return (
		answer.includes(' ') &&
		(answer.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => told.includes(word))
	);
}

/** Of a question that shows no place for its answer. */
const mostWords = 6;

/** Of more words no two people choose the same. */
const longestTerm = 3;

/** With its first letter a small number is as good as told. */
const isCount = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \p{Ll}+)?$/u;

/** A term comes again in its text, a chance wording does not. */
function isToldAgain(answer: string, text: string): boolean {
	const [lower, all] = [answer.toLowerCase().replace(/s$/, ''), text.toLowerCase()];
	return all.indexOf(lower) !== all.lastIndexOf(lower);
}

/** A wrong note, a comparison with what is not told, half the name of a case, one of those that are "included", a note for the reader. */
const incomplete =
	/\[the \p{Ll}|^(?:Just as|More|Less|Equally|Even|Better|Worse|Adding to|An? (?:more|less))\b| v\. _{4}|_{4}[^,.]* v\. |\b(?:include|includes|included|including|such as|like)\b[^.;]*_{4}|\((?:see|See|Figure|Table)\b|_{4}, (?:Sr|Jr)\b|^(?:What )\p{Lu}\p{Ll}+ (?:did|had|has|is|was)\b|\b(?:parts?|portions?|sides?) of (?:the )?_{4}|\bin (?:two|three|four|several) ways\b/u;

/** One word or two; longer names are told in more than one way. */
const isName = /^\p{Lu}\S*(?: \p{Lu}\S*| \d+)?$/u;

/** "Kinetic energy": seldom told otherwise. */
const isTwoWords = /^\p{Ll}\S* \S+$/u;

const leadsIn =
	/(?:\b(?:is|are|was|were|called|known as|named|as|by|through|via)|\p{Ll}(?:ed|s)) (?:an? |the )?_{4}/u;
