import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import { givenNames, heads } from '#lib/reading/heads.ts';
import { countriesMeant } from './countries-meant.ts';

/**
 * The countries that a statement tells of, each once, in the order of their first mention: by name, by an adjective such
 * as "Russian", or by a capital that stands for the government or lies there.
 */
export function countriesTold(statement: string): string[] {
	const words = [...statement.matchAll(word)].map(({ 0: text, index }) => ({
		start: index,
		end: index + text.length
	}));
	const told = new Set<string>();
	for (let at = 0; at < words.length; at++) {
		const start = words[at]!.start;
		if (!/\p{Lu}/u.test(statement[start]!)) continue;
		for (let count = lengthOf(words.slice(at, at + longest), statement); count > 0; count--) {
			const { end } = words[at + count - 1]!;
			const name = plain(statement.slice(start, end));
			const [country] = countriesMeant(name);
			if (country === undefined) continue;
			if (!isPartOfName(name, statement.slice(0, start), statement.slice(end))) told.add(country);
			at += count - 1;
			break;
		}
	}
	return [...told];
}

const word = /(?:\p{Lu}\.){2,}|&|\p{L}[\p{L}\d’'-]*/gu;

/** In words: "United States of America", "Islamic Republic of Iran". */
const longest = 6;

/** How many words belong together as a name: those with capitals, and what joins them. */
function lengthOf(words: { start: number; end: number }[], statement: string): number {
	const end = words.findIndex(
		({ start, end }) => !/^(?:\p{Lu}|&|of$|the$|and$)/u.test(statement.slice(start, end))
	);
	return end === -1 ? words.length : end;
}

/** Without the genitive's ending, and as the names of countries are kept: "Trinidad & Tobago". */
function plain(name: string): string {
	return name.replace(/[’']s?$/, '').replace(/ and (?=\p{Lu})/u, ' & ');
}

/** "Indian Ocean", "Gulf of Mexico", "New Mexico", "Jack London", "Washington Post" and "in English" name no country. */
function isPartOfName(name: string, before: string, after: string): boolean {
	const next = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(after)?.[1];
	const previous = /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1];
	if (next && (heads.geography.has(next) || next === 'Channel')) return true;
	if (previous && (previous === 'New' || heads.geography.has(previous) || givenNames.has(previous)))
		return true;
	if (ofName.test(before)) return true;
	if (countryOfDemonym(name)) return / in $/.test(before) && language.test(after);
	return countryOf(name) === null && next !== undefined;
}

const ofName = /\b(?:Gulf|Sea|Strait|Bay|Lake|Cape|Treaty|Peace|Congress) of $/;
const language = /^(?: (?:and|or|as|by|to|for|with|is|was|are|were)\b|[^ ]|$)/;
