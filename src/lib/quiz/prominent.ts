import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import type { Basis } from './basis.ts';
import { isHistoric } from './historic.ts';
import { oftenUsed, timesUsed } from './letters-asked.ts';
import type { Texts } from './texts.ts';
import { withoutNote } from './whole-sentence.ts';
import { yearsIn } from './years-in.ts';

/**
 * Whether a drafted card asks for something that its text is about, and that is worth learning. In a longer text most dates
 * are told by the way: one that nobody took as a card is not asked, others where they are the year of a deed people learn,
 * in a text that tells of many, and the names of the sentence come again. Figures are told by the way as well.
 */
export function isProminent({ fact, card }: Basis, texts: Texts): boolean {
	const { rule, prompt, answer } = card;
	if (rule === null || !isFromLongText({ fact, card }, texts)) return true;
	const text = textOf({ fact, card }, texts);
	const count = (name: string) => text.split(name).length - 1;
	if (rule === 'number') return false;
	if (rule === 'acronym' && everyday.test(prompt)) return false;
	if (rule === 'acronym') return timesUsed(prompt, text) >= oftenUsed;
	if (rule !== 'date') return true;
	if (!card.isReviewed) return false;
	if (!isHistoric(prompt) || !tellsOfYears(text) || /\bB\.?C|\p{Lu}\p{Ll}{2}/u.test(answer)) return false;
	const sentence = withoutNote(prompt);
	const names = [...sentence.matchAll(name)].map(([one]) => one);
	const [, subject] = alone.exec(sentence) ?? [];
	if (subject && !countryOf(subject) && !countryOfDemonym(subject) && count(subject) < often) return false;
	return names.length === 0 || Math.max(...names.map(count)) > 2;
}

/** Whether a card is drafted from some pages of text and more: a shorter one names most things once. */
export function isFromLongText(basis: Basis, texts: Texts): boolean {
	return textOf(basis, texts).length >= long;
}

function textOf({ fact: { citations } }: Basis, texts: Texts): string {
	return texts.documents.get(citations[0]?.document ?? '')?.text ?? '';
}

/** In a text that names a year only now and then, a year is told by the way. */
function tellsOfYears(text: string): boolean {
	return yearsIn(text).length * apart >= text.length;
}

/** So many characters, some ten sentences, to a year. */
const apart = 1300;

/** What everybody can spell out, and the plural of letters. */
const everyday =
	/\bdoes (?:UN|US|USA|UK|EU|CIA|FBI|NASA|TV|CEO|GPS|AIDS|HIV|DNA|LGBTQ\+?|\p{Lu}+s) stand for/u;

const long = 4800;
const often = 6;

const small = '(?!(?:In|On|The|When|After|Born|There|It|He|She|They|This|That|One|Two|Three)\\b)';

const name = new RegExp(
	`(?<=\\p{Ll}[^.!?]*\\s(?:[“"‘(])?)\\p{Lu}[\\p{L}’-]{2,}|(?<=^(?:[Tt]he )?)${small}\\p{Lu}[\\p{L}-]{2,}|(?<=_{4},? (?:the )?)\\p{Lu}[\\p{L}-]{2,}`,
	'gu'
);

/** "In ____, Díaz was forced to resign": who that is was told elsewhere. */
const alone = new RegExp(
	`^(?:(?:In|On) (?:the )?_{4},? )?${small}(\\p{Lu}\\p{Ll}+) (?:was|were|had|\\p{Ll}+ed|became|won|led|went|took|left|came|sent|gave|wrote|fell|died)\\b`,
	'u'
);
