import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import { heads, titles } from '#lib/reading/heads.ts';
import { amountOf } from './amount.ts';
import { shareOf, tellingWords } from './telling-words.ts';
import { meet, whenOf } from '#lib/reading/when.ts';

/** Whether two answers are the same, or one holds or means the other: both would be right, or neither. */
export function overlaps(a: string, b: string): boolean {
	const [when, other] = [whenOf(a), whenOf(b)];
	if (when && other) return meet(when, other);
	const [amount, another] = [amountOf(a), amountOf(b)];
	if (amount && another) return amount.value === another.value;
	const names = namesOf(a);
	const others = namesOf(b);
	if (names.some((name) => others.some((one) => holds(name, one) || holds(one, name)))) return true;
	if (when || other) return false;
	if (isTitled(a, b) || isTitled(b, a)) return true;
	const [words, more] = [tellingWords(a), tellingWords(b)];
	return Math.min(shareOf(words, more), shareOf(more, words)) > 0.6;
}

/** Whether one is the other's family name with a title: "President Nazarbayev" and "Nursultan Nazarbayev". */
function isTitled(a: string, b: string): boolean {
	const [title = '', family, more] = bareName(a).split(' ');
	const names = bareName(b).split(' ');
	const isThing = names.some((name) => Object.values(heads).some((some) => some.has(name)));
	return more === undefined && isTitle(title) && names.length > 1 && family === names.at(-1) && !isThing;
}

function isTitle(word: string): boolean {
	return titles.has(word.replace('.', ''));
}

/** A name without its article and without the short form behind it: "the OSCE", "The Security Council (SC)". */
export function bareName(text: string): string {
	return text
		.trim()
		.replace(/ \([^()]*\)$/, '')
		.replace(/^(?:the|an?) /i, '');
}

/** The short form that stands behind a name, or null. */
export function shortForm(text: string): string | null {
	return / \((\p{Lu}[\p{L}\p{N}]{1,7})\)$/u.exec(text.trim())?.[1] ?? null;
}

/** All that a name is known by: itself, its short form, its initials, its country and what stands for it. */
function namesOf(text: string): string[] {
	const bare = bareName(text);
	const country = countryOf(bare) ?? countryOfDemonym(bare) ?? capitals.get(bare) ?? null;
	const parts = bare.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
	const initials = parts.length > 1 ? parts.map((word) => word.charAt(0)).join('') : null;
	const wholes = country ? (partsOf.get(country) ?? []) : [];
	return [bare, shortForm(text), initials, country, ...wholes].filter((name) => name !== null).map(folded);
}

/** Whether the words of a text hold those of another in a row. */
function holds(whole: string, part: string): boolean {
	return part !== '' && ` ${whole} `.includes(` ${part} `);
}

function folded(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/isation/g, 'ization')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Capitals by which their states' governments are meant. */
const capitals = new Map(
	Object.entries({
		Moscow: 'Russia',
		Kremlin: 'Russia',
		Washington: 'United States',
		'White House': 'United States',
		Beijing: 'China',
		Peking: 'China',
		London: 'United Kingdom',
		Paris: 'France',
		Berlin: 'Germany',
		Rome: 'Italy',
		Madrid: 'Spain',
		Vienna: 'Austria',
		Brussels: 'European Union',
		Tehran: 'Iran',
		Ankara: 'Turkey',
		Islamabad: 'Pakistan',
		Delhi: 'India',
		'New Delhi': 'India',
		Tokyo: 'Japan',
		Astana: 'Kazakhstan',
		Tashkent: 'Uzbekistan',
		Bishkek: 'Kyrgyzstan',
		Kyiv: 'Ukraine',
		Kiev: 'Ukraine',
		Warsaw: 'Poland',
		Cairo: 'Egypt',
		Seoul: 'South Korea'
	})
);

/** States of which others are or were a part, or which are another name for nearly the same. */
const partsOf = new Map(
	Object.entries({
		England: ['United Kingdom'],
		Scotland: ['United Kingdom'],
		Wales: ['United Kingdom'],
		Persia: ['Iran'],
		Prussia: ['Germany'],
		'East Germany': ['Germany'],
		'West Germany': ['Germany'],
		Russia: ['Soviet Union'],
		Kazakhstan: ['Soviet Union'],
		Ukraine: ['Soviet Union'],
		Uzbekistan: ['Soviet Union'],
		Kyrgyzstan: ['Soviet Union'],
		Tajikistan: ['Soviet Union'],
		Turkmenistan: ['Soviet Union'],
		Belarus: ['Soviet Union'],
		Georgia: ['Soviet Union'],
		Armenia: ['Soviet Union'],
		Azerbaijan: ['Soviet Union'],
		Austria: ['Austria-Hungary'],
		Hungary: ['Austria-Hungary'],
		Serbia: ['Yugoslavia'],
		Croatia: ['Yugoslavia'],
		Czechia: ['Czechoslovakia'],
		Slovakia: ['Czechoslovakia'],
		'South Korea': ['Korea'],
		'North Korea': ['Korea']
	})
);
