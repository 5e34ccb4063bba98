import { toldBy } from './told-by.ts';
import { lacksSubject } from './lacking-subject.ts';
import { pointsOutside } from './loose-words.ts';
import { withoutNote } from './whole-sentence.ts';

/** Whether a sentence says by itself of what it asks the date: by what it names, and not by what stood before it. */
export function isClearDate(prompt: string): boolean {
	const bare = withoutNote(prompt);
	return (
		toldBy(bare) >= enough &&
		!pointsOutside(prompt) &&
		!lacksSubject(prompt) &&
		!isWorkedOut(prompt) &&
		!unprintable.test(bare) &&
		!isAcronym.test(bare) &&
		!unnamed.some((words) => words.test(bare))
	);
}

/** "It was adopted in ____" happened to much. */
const enough = 5;

/** Whether a date follows from another: "seventeen years before", "chartered in 1817, it took seven years". */
export function isWorkedOut(prompt: string): boolean {
	const bare = withoutNote(prompt);
	return counted.test(bare) || (year.test(bare) && (duration.test(bare) || elected.test(bare)));
}

const counted =
	/\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)) (?:before|earlier|later|after|ago)\b/;
const year = /\b1\d{3}\b|\b20\d\d\b/;
const duration =
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|few|several) (?:years|months|weeks|days|decades|centuries)\b/;

/** Of elections every fourth year is known by one of them. */
const elected = /\b(?:re-?)?elect(?:ed|ions?)\b|\binaugurat/;

/** "In late ____ (January)", "(see there)", "for similar reasons". */
const unprintable =
	/\b(?:early|mid|late)[ -](?=_{4})|\((?:see|See|Figure|Table)\b|\bfor (?:similar|the same) reasons?\b/;

/** Letters that hardly anybody has to look up. */
const isAcronym =
	/(?<!\[)\b(?!(?:USA|USSR|NATO|NASA|UNESCO|NAACP|OPEC|FBI|CIA|WTO|GDP|DNA|RNA|AIDS|HIV|BCE)\b)\p{Lu}{3,}\b/u;

/** "The strategy had worked", "when they met in ____, the time had come", "a Vietnamese revolt ended it": which one? */
const unnamed = [
	/^_{4}|\b(?:coined|first used)\b.*_{4}|_{4}.*\bcoined\b|\btook note\b/,
	/\bhad\b|\[the \p{Ll}/u,
	/^(?:When|As soon as|While|After|Since|Although|Before|With|Upon|Despite|Following)\b[^,]*_{4}/,
	/^After all\b|\b[Tt]he (?:phrase|term|word|expression)\b(?! [“"‘])/,
	/\b(?<!\b(?:declar\p{Ll}+|went to|entered|joined|began|started|ended|won|lost|during) (?:the |a )?(?:\p{L}+ )?)[Ww]ar (?:against|with|between|on|in) [\p{L}’ -]* in _{4}/u,
	/^[Tt]he \p{Ll}+ (?:had|has|was|were|would|could|did)\b/u,
	/^(?:(?:In|On) (?:the )?_{4},? )?[Aa]n? (?:\p{L}+ )?(?:revolt|uprising|rebellion|coup|mutiny|riot|army|fleet|force|expedition)\b(?! (?:called|known|named|led))/u
];
