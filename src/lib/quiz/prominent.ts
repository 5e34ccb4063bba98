import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import type { Basis } from './basis.ts';
import type { Texts } from './texts.ts';
import { withoutNote } from './whole-sentence.ts';

/**
 * Whether a drafted card asks for something that its text is about: in a longer text the names of the sentence come again,
 * and whoever is told of by one name alone comes often. What is named once is told by the way.
 */
export function isProminent({ fact, card }: Basis, texts: Texts): boolean {
	const { rule, prompt, answer } = card;
	const [cited] = fact.citations;
	const text = texts.documents.get(cited?.document ?? '')?.text ?? '';
	if (rule === null || text.length < long) return true;
	const count = (name: string) => text.split(name).length - 1;
	if (rule === 'acronym') return count(/\p{Lu}{2,}/u.exec(withoutNote(prompt))?.[0] ?? answer) > 2;
	if (rule !== 'date') return true;
	const sentence = withoutNote(prompt);
	const names = [...sentence.matchAll(name)].map(([one]) => one);
	const [, subject] = alone.exec(sentence) ?? [];
	if (subject && !countryOf(subject) && !countryOfDemonym(subject) && count(subject) < often) return false;
	return names.length === 0 || Math.max(...names.map(count)) > 2;
}

/** So many characters are some pages: a shorter text names most things once. */
const long = 6000;
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
