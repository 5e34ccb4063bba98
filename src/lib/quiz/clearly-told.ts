import { gap } from '#lib/facts/fact.ts';
import { hasLooseNoun } from './loose-nouns.ts';
import type { MaterialCard } from './material.ts';
import { plainName } from './plain-name.ts';
import { toldBy } from './told-by.ts';
import { withoutNote } from './whole-sentence.ts';

/**
 * Whether a card that a learner took leaves no doubt, weeks later, what is to be typed: it does not go on from something that it
 * does not tell, its answer is worded in one way, and a name has enough beside it to be known by.
 */
export function isClearlyTold({ prompt, answer, rule }: MaterialCard): boolean {
	const bare = withoutNote(prompt);
	if (rule === 'acronym') return true;
	if (goesOn.test(bare) || isUnfinished.test(bare) || isFreelyTold(plainName(answer))) return false;
	const told = toldBy(bare);
	if (isOneName.test(answer) && !bare.startsWith(gap)) return told >= 4;
	return told >= 3 || !hasLooseNoun(prompt);
}

/** "About a decade later", "Once again", "What began in New England": from something before. */
const goesOn =
	/^(?:(?:\S+ ){0,4}(?:later|thereafter|afterwards?)\b|Once again\b|After all\b|What \p{Ll}|(?:During|At|By|Since|Until) (?:this|that) )/u;

/** Half the name of a case, one of those that are "included", a note for the reader. */
const isUnfinished =
	/ v\. _{4}|_{4}[^,.]* v\. |\b(?:include|includes|included|including|such as|like)\b[^.;]*_{4}|\((?:see|See|Figure|Table)\b|\bfor (?:similar|the same) reasons?\b/;

const isOneName = /^\p{Lu}\S+$/u;

/** Of three words and more, and of a name with another word behind it, everybody tells only a name alike. */
function isFreelyTold(answer: string): boolean {
	const words = answer.split(/\s+/);
	if (words.length > 2) return !(isName.test(answer) && words.length <= 6);
	return /^\p{Lu}\S* \p{Ll}+$/u.test(answer);
}

const isName =
	/^\p{Lu}[\p{L}\d.’-]*(?: (?:\p{Lu}[\p{L}\d.’-]*|\d+|of|the|and|de|von|van))* \p{Lu}[\p{L}\d.’-]*$/u;
