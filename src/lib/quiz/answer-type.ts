import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import { cities, givenNames, heads, titles } from '#lib/reading/heads.ts';
import { amountOf } from './amount.ts';
import { bareName } from './same-thing.ts';
import { whenOf } from '#lib/reading/when.ts';

/**
 * The kind of thing that an answer is: answers of one type can be choices of one question. "year", "month", "country",
 * "person", "organisation university", "number km", "term" and the like.
 */
export type AnswerType = string;

/** The type of an answer to a question, or null when it cannot be told for certain. */
export function answerType(answer: string, stem: string, rule: string | null): AnswerType | null {
	const when = whenOf(answer);
	if (when && (when.precision !== 'year' || isYear(answer, stem))) return when.precision;
	if (/\n|[’']s?$/.test(answer)) return null;
	const amount = amountOf(answer);
	if (amount) return `number ${amount.unit.toLowerCase()}`;
	if (/\d/.test(answer)) return null;
	if (rule === 'definition' || asksForTerm.test(stem)) return isCapitalised(answer) ? null : 'term';
	if (standsFor.test(stem)) return 'expansion';
	return nameType(answer) ?? (rule === 'person' || asksForPerson(stem, answer) ? 'person' : null);
}

/** Whether answers of a type are dates. */
export function isTime(type: AnswerType): boolean {
	return /^(?:day|month|year|decade|century)$/.test(type);
}

/** The type of a name by what it is made of, or null. */
export function nameType(text: string): AnswerType | null {
	const name = bareName(text);
	if (!isCapitalised(name)) return null;
	if (countryOf(name)) return 'country';
	if (capitalUnions.has(name)) return 'power';
	if (cities.has(name)) return 'city';
	if (countryOfDemonym(name)) return 'people';
	const words = name.split(/[ -]/);
	if (words.length === 1) return /^\p{Lu}{2,6}$/u.test(name) ? 'acronym' : null;
	return headType(name) ?? (isPersonal(words) ? 'person' : null);
}

const capitalUnions = new Set(['European Union', 'EU', 'European Community', 'NATO', 'West']);

function isYear(answer: string, stem: string): boolean {
	return (
		/^\D*(?:1\d{3}|20\d\d)\D*$/.test(answer) || /\b(?:year|in|since|from|until|by) ?_{4}|year/i.test(stem)
	);
}

const asksForTerm = /\b(?:what|which) (?:is the )?(?:term|word)\b|\bwhat (?:is|are) .+ called\b/i;
const standsFor = /\bstands? for\b|\bfull name\b|\bspell(?:ed|t) out\b/i;

function asksForPerson(stem: string, answer: string): boolean {
	if (!/^\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|of)){0,3}$/u.test(answer)) return false;
	return /^(?:who|whose)\b|\b(?:which|what) (?:\p{Ll}+ )?(?:president|author|writer|scientist|physicist|chemist|king|queen|leader|minister)\b/iu.test(
		stem
	);
}

const singular: Record<string, string> = { Organisation: 'Organization', Mountains: 'Mountain', Wars: 'War' };

/** By the word in a name that says what it names: "the Caspian Sea" is a sea, "the University of Oslo" a university. */
function headType(name: string): AnswerType | null {
	const words = name.split(' ');
	const at = words.findIndex((word) => /^(?:of|for|on|in)$/.test(word));
	const main = words.slice(0, at > 0 ? at : words.length).at(-1) ?? '';
	const candidates = [main, words.at(-1) ?? '', words[0] ?? ''];
	for (const kind of ['organisation', 'event', 'geography', 'thing'] as const) {
		const head = candidates.find((word) => heads[kind].has(word));
		if (!head) continue;
		const one = singular[head] ?? head;
		const isBody = kind === 'organisation' && bodies.has(one);
		return isBody ? 'organisation' : `${kind} ${one.toLowerCase()}`;
	}
	return null;
}

/** Organisations of states and the like, which are taken for one another. */
const bodies = new Set(
	'Organization Union Council Commission Committee Agency Association Fund League Alliance Community Commonwealth Forum Cooperation Nations Federation Confederation Consortium'.split(
		' '
	)
);

function isPersonal(words: string[]): boolean {
	const [first = ''] = words;
	if (words.length > 4) return false;
	if (
		words.every((word) => titles.has(word) || offices.has(word)) ||
		words.slice(1).some((word) => offices.has(word))
	)
		return false;
	const isPlain = words.every((word) =>
		/^(?:\p{Lu}[\p{L}.’']*|de|van|von|der|la|le|al|bin|ibn)$/u.test(word)
	);
	return (
		isPlain && (givenNames.has(first) || titles.has(first) || /^(?:\p{Lu}|\p{Lu}\p{Ll})\.$/u.test(first))
	);
}

const offices = new Set(
	'Mayor Minister President Secretary Chief Justice General Chancellor Governor Premier Father Mother Day Prize Medal Award Law Laws Effect Street House Act Trust Castle Theory Theorem'.split(
		' '
	)
);

function isCapitalised(text: string): boolean {
	return /^(?:the )?\p{Lu}/iu.test(text) && /^(?:[Tt]he )?\p{Lu}/u.test(text);
}
