import { gap } from '#lib/facts/fact.ts';
import { isWorthExpanding } from './askable.ts';
import { pointsOutside } from './loose-words.ts';
import type { MaterialCard } from './material.ts';
import { plainName } from './plain-name.ts';
import { toldBy } from './told-by.ts';
import { partsOf, withoutNote } from './whole-sentence.ts';

/**
 * Whether a card that a learner took leaves no doubt, weeks later, what is to be typed: one sentence that points to nothing
 * outside, with a name that enough is told beside, or with words that the sentence leads to.
 */
export function isClearlyTold(card: MaterialCard): boolean {
	const { prompt, answer, rule } = card;
	if (rule === 'acronym') return isWorthExpanding(card);
	const bare = withoutNote(prompt);
	if (partsOf(bare).length > 1 || pointsOutside(prompt) || unprintable.test(bare)) return false;
	if (!prompt.includes(gap)) return true;
	if (/^\p{Lu}/u.test(answer)) return isName.test(plainName(answer)) && toldBy(bare) >= 5;
	return isTwoWords.test(answer) || leadsIn.test(bare);
}

/** Half the name of a case, one of those that are "included", somebody's words, a note for the reader. */
const unprintable =
	/ v\. _{4}|_{4}[^,.]* v\. |\b(?:include|includes|included|including|such as|like)\b[^.;]*_{4}|\((?:see|See|Figure|Table)\b|["“”]/;

/** One word or two; longer names are told in more than one way. */
const isName = /^\p{Lu}\S*(?: \p{Lu}\S*| \d+)?$/u;

/** "Kinetic energy": seldom told otherwise. */
const isTwoWords = /^\p{Ll}\S* \S+$/u;

const leadsIn =
	/(?:\b(?:is|are|was|were|called|known as|named|as|by|through|via)|\p{Ll}(?:ed|s)) (?:an? |the )?_{4}/u;
