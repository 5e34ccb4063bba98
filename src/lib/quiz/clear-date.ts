import { knownLetters } from '#lib/reading/known-letters.ts';
import { lacksSubject } from './lacking-subject.ts';
import { pointsOutside } from './loose-words.ts';
import { somebodysOwn } from './somebodys-own.ts';
import { isToldEnough } from './told-enough.ts';
import { partsOf, withoutNote } from './whole-sentence.ts';
import { isWorkedOut } from './worked-out.ts';

/** Whether a sentence says by itself of what it asks the date: by what it names, and not by what stood before it. */
export function isClearDate(prompt: string): boolean {
	const bare = withoutNote(prompt);
	return (
		isToldEnough(bare) &&
		partsOf(bare).length === 1 &&
		!pointsOutside(prompt) &&
		!lacksSubject(prompt) &&
		!isWorkedOut(prompt) &&
		!hasUnknownLetters(bare) &&
		!unclear.some((words) => words.test(bare))
	);
}

/** "SDS organized a march": whose letters are these? Numerals of kings are none, and explained letters are known. */
function hasUnknownLetters(bare: string): boolean {
	const all = bare.match(/(?<![[\p{L}])\p{Lu}{3,}(?!\p{L}| \[)/gu) ?? [];
	return all.some((letters) => !knownLetters.has(letters) && !/^[IVXLC]+$/.test(letters));
}

const unclear = [
	// "In late ____" with the month to be filled in, "Wilson’s ____ speech", "____ was a good day".
	/\b(?:early|mid|late)[ -](?=_{4})|\b(?:day|evening|morning|night) of _{4}|\b(?:beginning|middle|end) of _{4}|\bFrom _{4} on\b|[’']s _{4}|^_{4}/,
	// Notes for the reader, and notes in brackets that name nothing.
	/\((?:see|See|Figure|Table)\b|\[the \p{Ll}/u,
	// What goes on from something, or is compared with it.
	/\b(?:much|far|even|still) (?!after|other|over|power|under|water)\p{Ll}+er\b|\bthe (?:most \p{Ll}+|\p{Ll}+est) (?:blow|challenge|defeat|setback|test|victory)s?\b/u,
	/\b(?:reacted|replied|responded|retaliated)\b(?! to\b)|\bbefore any\b/,
	/^(?:After all|Just as|More|Less|Equally|Even|Better|Worse|Adding to)\b|\bfor (?:similar|the same) reasons?\b|\brecent example\b/,
	// The most influential of what?
	/^The (?:most|least) \p{L}+(?: and \p{Ll}+(?: \p{Ll}+ing)?)? (?:was|were|is)\b/u,
	somebodysOwn,
	// Beside another deed: "and was lost in ____", "since it was granted in ____", "that came in ____".
	/\band (?:\p{Ll}+ly )?(?:\p{Ll}+ed|was|were|became|began|came|fell|gave|held|led|left|lost|made|met|sent|sold|took|went|won|wrote) (?:\S+ ){0,7}(?:in|on) _{4}|\band,? (?:in|on) _{4}/u,
	/\S (?:after|although|because|before|since|that|though|until|whereas) (?:[^,]* )?(?:in|on) _{4}/,
	// "Its Old Town in ____ was listed" reads as a place; nothing happens in "pursued a career"; which territory?
	/\b(?:in|on) _{4} (?:are|had|has|is|was|were)\b/,
	/\b(?:appeared|attended|lived|performed|played|pursued|stayed|studied|toured|worked)\b/,
	/\b[Tt]he (?:album|area|band|building|army|battalion|brigade|colony|company|crew|division|film|fleet|group|program|province|regiment|region|series|settlement|show|site|squadron|team|territory|unit)\b(?! (?:around|between|in|of|that|which|where|\[|\p{Lu}|[“‘"]))/u,
	// What was so before something else: "the strategy had worked", "before arriving in Albany".
	/\bhad\b|\bbefore \p{Ll}+ing\b/u,
	// The date of what is told only by the way: "when they met in ____, the time had come".
	/^(?:When|As soon as|While|After|Since|Although|Before|With|Upon|Despite|Following)\b[^,]*_{4}/,
	/\b(?:and|but) (?:when|while|after|before|since) [^,]*_{4}/,
	// What went on for a time, or hangs on the gap; a note that is somebody's.
	/\b(?:was|were) (?:\p{Ll}+ly )?\p{Ll}{2,}ing\b|\S (?:in|on) _{4}, (?:the \p{Ll}+est\b|which (?:began|started)\b)|[’']s\]/u,
	// When a word was first used; which word, which war, and which of several revolts.
	/\bcoined\b|\b[Tt]he (?:phrase|term|word|expression)\b(?! [“"‘])/,
	/(?<!\b(?:declar\p{Ll}+|went to|entered|joined|began|started|ended|won|lost|during) (?:the |a )?(?:\p{L}+ )?)\b[Ww]ar (?:against|with|between|on|in) [\p{L}’ -]* in _{4}/u,
	/^[Tt]he \p{Ll}+ (?:has|was|were|would|could|did)\b/u,
	/^(?:(?:In|On) (?:the )?_{4},? )?[Aa] (?:district|federal|local|state) (?:court|judge|jury)\b/,
	/^(?:(?:In|On) (?:the )?_{4},? )?[Aa]n? (?:\p{L}+ )?(?:revolt|uprising|rebellion|coup|mutiny|riot|army|fleet|force|expedition)\b(?! (?:called|known|named|led))/u
];
