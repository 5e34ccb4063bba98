import type { Phrase } from './claim-phrases.ts';
import { leastWorth } from './claim-words.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a phrase has to be worth where it stands: the more there is that could stand there as well, the more. `told` is
 * its statement before it; `isLed` when other sentences are told first.
 */
export function leastFor(phrase: Phrase, told: string, sentence: Sentence, isLed: boolean): number {
	const least = isLed ? ofLed : leastWorth;
	if (phrase.kind === 'clause') return purpose.test(told) && isPast(told, phrase.after) ? Infinity : least;
	if (phrase.kind === 'doing') return ofDoing;
	if (phrase.kind === 'name') {
		const name = opensWithDoer.test(told) ? least : Math.max(least, ofName(phrase.text));
		return sentence.isUnsure ? name + ofUnsure : name;
	}
	if (phrase.text.includes(' of ')) return ofDoing;
	if (isPast(told, phrase.after)) return ofPast;
	if (/^(?:The |An? )?$/.test(told)) return least;
	const isTerm = phrase.text.split(' ').length < 3 && sentence.isRepeated(phrase.text);
	return isTerm && !phrase.after.startsWith(',') ? Math.max(least, ofTerm) : ofPassing;
}

/** "In 1771 ____ found", "In the 1880s the Swedish chemist ____ proposed" */
const opensWithDoer =
	/^(?:(?:In|On|By|Around|About) (?:the |early |late |about )?(?:\p{Lu}\p{Ll}+ |\d{1,2} )*\d{3,4}s?,? )?(?:(?:the|an?) (?:\p{L}+ ){0,3})?$/iu;

/** What people did something for, they did other things for as well. */
const purpose = /\b(?:in order to|so that) $/;

/** What leans on other sentences has to say so much more. */
const ofLed = 3;
const ofDoing = 4;
const ofUnsure = 0.6;

/** In what happened once most phrases are chance, in what holds always few are. */
const ofPast = 3;
const ofTerm = 2;
const ofPassing = 3;

/** The longer a name, the surer has to be that no part of its sentence was taken for one. */
function ofName(text: string): number {
	const words = text.split(' ').length;
	if (words === 1) return leastWorth;
	return words > 2 || / \p{Ll}/u.test(text) ? 3.6 : 3.3;
}

function isPast(told: string, after: string): boolean {
	return past.test(`${told} ____ ${after}`);
}

const past =
	/\b(?:was|were|had|became|began)\b|(?<!\b(?:is|are|be|been|has|have|not|also|\p{L}+ly) )\b(?:found|gave|held|led|left|lost|made|met|sent|took|went|won|wrote|built|came|fell|rose|grew|saw|broke|drew|kept|knew|stood|thought)\b|(?<!\b(?:is|are|be|been|being|has|have|not|also|often|\p{L}+ly|called|so|and|or|the|an?|of|with|by|its|their) )\b(?!need|exceed|proceed|succeed|indeed|speed|feed|breed|seed|bleed|embed|shed|spread)\p{Ll}{2,}ed\b(?! (?:by|to|as|from|into|in|on|with|at|for|of|\p{Ll}+s)\b)/u;
