import { openers } from '#lib/reading/abbreviations.ts';
import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import { isPlain } from './plain-words.ts';
import { cities, dayNames, givenNames, heads, monthNames, titles } from '#lib/reading/heads.ts';

/** The given names of everyone whom a text calls by a whole name, by surname; a surname of two is left out. */
export function fullNamesIn(text: string): Map<string, string> {
	const found = new Map<string, Set<string>>();
	const strangers = new Set<string>();
	for (const { groups = {}, index } of text.matchAll(wholeName)) {
		const { given = '', surname = '' } = groups;
		if (!isGiven(given) || isHead(surname) || mayOpen(text, index, given)) continue;
		// Whom a text calls "Wilson" before it speaks of "Edith Wilson" is somebody else.
		if (!found.has(surname) && text.indexOf(surname) < index + given.length) strangers.add(surname);
		found.set(surname, (found.get(surname) ?? new Set()).add(given.trim()));
	}
	const known = new Map<string, string>();
	for (const [surname, all] of found) {
		if (strangers.has(surname)) continue;
		const [given, ...others] = [...all].sort((a, b) => b.length - a.length);
		if (given && others.every((other) => given.includes(other)) && isUsedAlone(given, surname, text))
			known.set(surname, given);
	}
	return known;
}

/** A prompt with "[Edwin] Hubble" where it first says "Hubble" and the text knows more of his name. */
export function withFullNames(prompt: string, known: Map<string, string>): string {
	let told = prompt;
	for (const [surname, given] of known) {
		if (!told.includes(surname)) continue;
		const at = placeOf(surname, told);
		if (at === -1 || told.includes(`${given} ${surname}`)) continue;
		const before = told.slice(0, at);
		if (
			/\p{Lu}[\p{L}.’'-]*\]? $|\b(?:de|von|van|der|the|(?:Count|Countess|Earl|Duke|Duchess|Lord|Lady|Baron) of|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)?|central|upper|lower) $/u.test(
				before.replace(/(?<=^|[.!?] )(?!Southern|Northern|Eastern|Western)\p{Lu}\p{Ll}+ $/u, '')
			)
		)
			continue;
		if (/^[^ ]+ \p{Lu}/u.test(told.slice(at)) || /\[[^\]]*$/.test(before)) continue;
		told = `${before}[${given}] ${told.slice(at)}`;
	}
	return told;
}

/** Where a prompt has a word that is no part of another. */
function placeOf(word: string, prompt: string): number {
	for (let at = prompt.indexOf(word); at !== -1; at = prompt.indexOf(word, at + 1))
		if (!leadsIn.test(prompt.slice(Math.max(0, at - 2), at)) && !goesOn.test(prompt.slice(at + word.length)))
			return at;
	return -1;
}

const leadsIn = /[\p{L}’'–-]$/u;
const goesOn = /^[\p{L}-]/u;

const wholeName =
	/(?<![\p{L}’'.-])(?<given>(?:\p{Lu}\p{Ll}[\p{L}’'-]* |\p{Lu}\. ?){1,3}(?:(?:de|von|van|van der|von der|le|la) )?)(?<surname>\p{Lu}\p{Ll}[\p{L}’-]{2,})(?! \p{Lu}|[\p{L}’-])/gu;

function isGiven(given: string): boolean {
	const words = given.trim().split(' ');
	const [first = ''] = words;
	if (words.some((word) => isHead(word) || places.test(word) || titles.has(word) || openers.has(word)))
		return false;
	if (countryOfDemonym(first) || cities.has(first)) return false;
	if (!words.some((word) => /\p{L}{3}/u.test(word))) return false;
	return !monthNames.has(first) && !dayNames.has(first);
}

/** "Neither Hoover": a word that opens its sentence may be none of a name. */
function mayOpen(text: string, at: number, given: string): boolean {
	if (!opens.test(text.slice(Math.max(0, at - 3), at))) return false;
	const first = (given.split(' ')[0] ?? '').toLowerCase();
	return isPlain(first) || /(?:ing|ed|ly)$/.test(first) || text.includes(` ${first} `);
}

const opens = /(?:^|[.!?:…]["”’)]? |\n *)$/;

const places =
	/^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Great|Los|Las|San|Santa|St|Mount|Port|Fort|Royal|National|Old|Early|Late|Big|Black|White|Red|Green|Nobel|World|Cold|Middle|High|Second|First|Third|Alta|Baja|Native)$/;

function isHead(word: string): boolean {
	return general.has(word) || countryOf(word) !== null;
}

const general = new Set([...monthNames, ...Object.values(heads).flatMap((words) => [...words])]);

/** "Hubble showed": people are spoken of so, and few other things. */
function isUsedAlone(given: string, surname: string, text: string): boolean {
	const isKnown = givenNames.has(given.split(' ')[0] ?? '') || /^\p{Lu}\./u.test(given);
	const spoken = isKnown ? saidOfKnown : saidOfPerson;
	for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + 1)) {
		spoken.lastIndex = at + surname.length;
		if (spoken.test(text) && !isInName.test(text.slice(Math.max(0, at - 100), at))) return true;
	}
	return false;
}

/** What stands behind the surname of somebody whose given name is surely one, and of anybody else. */
const saidOfKnown = /[’']s? | (?:and|was|had|\p{Ll}+(?:ed|t|d|e|w))\b/uy;
const saidOfPerson = / (?:himself|herself|had|\p{Ll}+ed)\b/uy;

/** What stands before a surname that is not told alone. */
const isInName = /(?:\p{Lu}[\p{L}.’'-]* |\bthe |[\p{L}’'-])$/u;
