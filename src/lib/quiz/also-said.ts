import { gap } from '#lib/facts/fact.ts';
import { whenOf } from '#lib/reading/when.ts';
import { answerType } from './answer-type.ts';
import { evidenceOf, type Basis } from './basis.ts';
import type { MaterialCard } from './material.ts';
import { personNamed } from './person.ts';
import { plainName } from './plain-name.ts';
import { words } from './plain-words.ts';
import { hasInitials, knownLongForms } from './short-form.ts';

/** What is as right as the answer of a card: a surname, the year of a month, a name with or without its short form or kind. */
export function alsoSaid(basis: Basis): string[] {
	const { card } = basis;
	if (card.kind === 'list') return [];
	const quotes = evidenceOf(basis).map(({ quote }) => quote);
	const others = [
		...surname(card.answer, isPersonal(card)),
		...bareYear(card),
		...quotes.flatMap((quote) => beside(card.answer, quote)),
		...park(card.answer, card.prompt, quotes),
		...company(card.answer, quotes),
		...fullerTerm(card.answer, card.prompt),
		...measure(card.answer),
		...region(card.answer),
		...plainlyNamed(card),
		...shorter(plainName(card.answer)),
		...ship(card.answer),
		...withoutKind(card.answer),
		...period(card.answer),
		...longForms(card),
		...oneOf(card),
		...withoutCountry(card.answer),
		...genus(card.answer),
		...(hundredths.get(card.answer.replace('-', ' ')) ?? [])
	];
	return [...new Set(others)].filter((other) => !card.prompt.includes(other));
}

/** Whether a person is asked for, by the name or by what stands beside the gap: "the chemist ____", "____, a pathologist". */
function isPersonal({ answer, prompt, rule }: MaterialCard): boolean {
	const isNamedBeside = [beforeName, behindName, doesName].some((words) => words.test(prompt));
	return isNamedBeside || answerType(answer, prompt, rule) === 'person';
}

const beforeName =
	/\bnamed _{4}|\b\p{Ll}+(?:ist|ian|eer|ssor|nomer|rapher|opher|entor|nter|oet|tor|eon) _{4}/u;
const behindName =
	/_{4}, an? (?:\p{L}+ )?\p{Ll}+(?:ist|ian|eer|ssor|nomer|rapher|opher|entor|nter|oet|tor|eon)\b/u;

const doesName =
	/(?<!\b[Tt]he )_{4} (?:reported|showed|wrote|argued|found|proposed|invented|discovered|built|won|shot|killed|painted|designed)\b/;

/** "Arrhenius" for "Svante Arrhenius", "van Gogh" for "Vincent van Gogh". */
function surname(answer: string, isSure: boolean): string[] {
	const person = /\p{Lu}/u.test(answer) ? personNamed(answer, isSure) : null;
	const all = answer.trim().split(/\s+/);
	if (!person || words(answer).length !== all.length || all.length === person.family.length) return [];
	const last = all.slice(-person.family.length);
	return words(last.join(' ')).join(' ') === person.family.join(' ') ? [last.join(' ')] : [];
}

/** "Henry Clay" and "Clay" for "Senator Henry Clay of Kentucky". */
function plainlyNamed(card: MaterialCard): string[] {
	const name = plainName(card.answer);
	return name === card.answer ? [] : [name, ...surname(name, isPersonal({ ...card, answer: name }))];
}

/** "Richard Nixon" and "Nixon" for "Richard M. Nixon"; another middle name may make it somebody else. */
function shorter(answer: string): string[] {
	const [, first = '', initial, last] =
		/^(\p{Lu}\p{Ll}+)( \p{Lu}\.)? (\p{Lu}[\p{L}’'-]+)$/u.exec(answer) ?? [];
	if (last === undefined || personNamed(`${first} ${last}`, false) === null) return [];
	return initial === undefined ? [last] : [`${first} ${last}`, last];
}

/** "Maine" for "USS Maine". */
function ship(answer: string): string[] {
	const [, name] = /^(?:USS|HMS|RMS|SS|U\. ?S\. ?S\.|H\. ?M\. ?S\.) (\p{Lu}.*)$/u.exec(answer) ?? [];
	return name === undefined ? [] : [name];
}

/** "SALT II" for "SALT II treaty", "Mariner 2" for "Mariner 2 flyby". */
function withoutKind(answer: string): string[] {
	const [, name] =
		/^(\p{Lu}[\p{L}\d-]*(?: (?:\p{Lu}[\p{L}\d-]*|\d+))*) (?:treaty|pact|accords?|agreement|case|crisis|affair|mission|flyby|spacecraft|probe|satellite|telescope|rover)$/u.exec(
			answer
		) ?? [];
	return name === undefined ? [] : [name];
}

/** Parts of a whole in hundredths. */
const hundredths = new Map(
	Object.entries({
		half: 50,
		'a half': 50,
		'one half': 50,
		'a quarter': 25,
		'one quarter': 25,
		'three quarters': 75
	}).map(([part, number]) => [part, [`${number} per cent`, `${number}%`]])
);

/** "In ____" does not say that the month is wanted, and the day is not what a drafted sentence has to teach. */
function bareYear({ answer, prompt, rule }: MaterialCard): string[] {
	const precision = whenOf(answer)?.precision;
	if (precision !== 'month' && !(precision === 'day' && rule !== null)) return [];
	return /\bmonth\b/i.test(prompt) ? [] : (/\d{3,4}/.exec(answer)?.slice(0, 1) ?? []);
}

/** The short form that stands in brackets behind a name, or the name before the short form. */
function beside(answer: string, quote: string): string[] {
	const at = quote.indexOf(answer);
	if (at === -1) return [];
	const [, short] = /^ \((\p{Lu}[\p{Lu}\d-]{1,7})\)/u.exec(quote.slice(at + answer.length)) ?? [];
	const long = /^\p{Lu}{2,7}$/u.test(answer)
		? /((?:\p{Lu}[\p{L}-]+(?: (?:of|and|for|the|in|on))* ?){2,8}) \($/u.exec(quote.slice(0, at))?.[1]
		: undefined;
	return [short, long?.trim()].filter((one) => one !== undefined);
}

/** "Yellowstone" is "Yellowstone National Park" where the text says so. */
function park(answer: string, prompt: string, quotes: string[]): string[] {
	const whole = `${answer.replace(/ National Park$/, '')} National Park`;
	if (prompt.includes(`${gap} National Park`) || !quotes.some((quote) => quote.includes(whole))) return [];
	return [whole, whole.replace(/ National Park$/, '')];
}

/** "Bechtel Corporation" for "Bechtel", where the text calls it so. */
function company(answer: string, quotes: string[]): string[] {
	return ['Corporation', 'Company', 'Inc.', 'Ltd.']
		.map((kind) => `${answer} ${kind}`)
		.filter((whole) => quotes.some((quote) => quote.includes(whole)));
}

/** "Hellenistic age" for "Hellenistic period". */
function period(answer: string): string[] {
	const [, name, kind] = /^((?:\p{Lu}\p{L}+ )+)([Pp]eriod|[Ee]ra|[Aa]ge)$/u.exec(answer) ?? [];
	if (name === undefined) return [];
	return ['period', 'era', 'age'].filter((one) => one !== kind?.toLowerCase()).map((one) => `${name}${one}`);
}

/** "Amplitude" for "amplitude of a wave". */
function measure(answer: string): string[] {
	const [, name] = /^(amplitude|frequency|magnitude|period|wavelength) of an? \p{Ll}+$/u.exec(answer) ?? [];
	return name === undefined ? [] : [name];
}

/** Other names that letters are known to stand for: "acquired immune deficiency syndrome". */
function longForms({ answer, prompt, rule }: MaterialCard): string[] {
	const [, letters] = /\bdoes (\p{Lu}[\p{L}\d]{1,7}) stand for/u.exec(prompt) ?? [];
	if (letters === undefined || answerType(answer, prompt, rule) !== 'expansion') return [];
	return knownLongForms(letters)
		.filter((other) => (other.includes(' ') ? hasInitials(other, letters) : beginsLike(other, letters)))
		.filter((other) => words(other).join(' ') !== words(answer).join(' '));
}

/** "Television" for TV, not "complex" for MHC. */
const beginsLike = (word: string, letters: string) =>
	word.charAt(0).toLowerCase() === letters.charAt(0).toLowerCase();

/** "Nucleic acid amplification test" for "… tests", where the letters are of one. */
function oneOf({ answer, prompt, rule }: MaterialCard): string[] {
	const isOfOne = rule === 'acronym' && /\bdoes \p{Lu}[\p{L}\d]*\p{Lu} stand for/u.test(prompt);
	return isOfOne && counted.test(answer) ? [answer.slice(0, -1)] : [];
}

const counted =
	/ (?:acids|bodies|cells|compounds|events|factors|molecules|organisms|particles|rays|receptors|systems|tests|units)$/;

/** "Supreme Court" for "U.S. Supreme Court". */
function withoutCountry(answer: string): string[] {
	const [, body] =
		/^U\. ?S\. ((?:Supreme Court|Congress|Senate|House of Representatives|Constitution|Army|Navy|Air Force|Treasury|Department of \p{Lu}.*))$/u.exec(
			answer
		) ?? [];
	return body === undefined ? [] : [body];
}

/** "Irkutsk" and "Irkutsk Region" for "Irkutsk Oblast". */
function region(answer: string): string[] {
	const [, name, kind = ''] =
		/^((?:\p{Lu}[\p{L}-]+ )+)(Oblast|Krai|Province|Region|Prefecture|Governorate|County|Voivodeship)$/u.exec(
			answer
		) ?? [];
	if (name === undefined) return [];
	const kinds = ['Oblast', 'Governorate'].includes(kind) ? ['Region', 'Province'] : [];
	return [name.trim(), ...kinds.map((other) => `${name}${other}`)];
}

/** "Leptocephalus" and "L. brevirostris" for "Leptocephalus brevirostris". */
function genus(answer: string): string[] {
	const [, name = '', species] =
		/^(\p{Lu}\p{Ll}+(?:us|um|is|as|es|ix|on|a|o)) (\p{Ll}{3,}(?:us|um|is|ii|ae|ens|a))$/u.exec(answer) ?? [];
	return species === undefined ? [] : [name, `${name.charAt(0)}. ${species}`];
}

/** What a term is said to be may be said with it: a buffer is "a solution that resists", a buffer solution. */
function fullerTerm(answer: string, prompt: string): string[] {
	const [, kind] =
		/(?:\bmeans “|\bthe term for )(?:an?|the) (\p{Ll}{3,}) (?:that|which|of|whose|in|with|for|where|made)\b/u.exec(
			prompt
		) ?? [];
	return kind === undefined || answer.endsWith(kind) || !isKind.test(kind) ? [] : [`${answer} ${kind}`];
}

/** What a term may have behind it: nobody says "friction manifestation" or "immunology study". */
const isKind =
	/^(?:acid|body|bond|bone|cell|curve|disease|disorder|economy|effect|energy|force|gas|gene|gland|hormone|index|law|layer|market|method|model|muscle|organ|organism|pressure|price|process|rate|ratio|reaction|region|rock|solution|star|state|strategy|structure|syndrome|system|tax|temperature|test|theory|tissue|wave|zone)$/;
