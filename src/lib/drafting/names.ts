import type { Span } from '#lib/facts/fact.ts';
import { openers } from '#lib/reading/abbreviations.ts';
import { countryOf, countryOfDemonym } from '#lib/reading/countries.ts';
import { cities, dayNames, givenNames, heads, monthNames, titles } from '#lib/reading/heads.ts';
import { wordsBy, type Word } from './matches.ts';
import { isNumeral } from './numerals.ts';

export type NameType =
	| 'person'
	| 'organisation'
	| 'event'
	| 'country'
	| 'city'
	| 'geography'
	| 'thing'
	| 'acronym'
	| 'demonym'
	| 'name'
	| 'phrase';

/**
 * Something named in a sentence; offsets are the sentence's own, a genitive's 's is left out. A `phrase` is no name but
 * the common words for something, as "the light reactions" with their article, and may be plural.
 */
export type Name = Span & { text: string; type: NameType; isPlural?: boolean };

/** Words that a text writes with a capital though they do not open a sentence, and never without one. */
export function properWords(text: string): Set<string> {
	const capitals = new Map<string, string>();
	for (const [word] of text.matchAll(/(?<=[a-zß-ÿ,;] )[A-ZÀ-Þ][\wÀ-ɏ-]+/g))
		capitals.set(word.toLowerCase(), word);
	const plurals = new Map(
		[...capitals.keys()].filter((word) => word.endsWith('s')).map((word) => [word.slice(0, -1), word])
	);
	const mayBeSmall = new Set([...capitals.keys(), ...plurals.keys()]);
	for (const word of text.split(/[\s.,;:!?()]+/)) {
		if (!mayBeSmall.has(word)) continue;
		const plural = plurals.get(word);
		if (plural !== undefined && !capitals.has(word)) capitals.delete(plural);
		capitals.delete(word);
	}
	return new Set(capitals.values());
}

/** The names in a sentence, in order. Its first word is one only if the rest of the text, or what follows, says so. */
export function namesIn(sentence: string, proper: Set<string>): Name[] {
	const names: Name[] = [];
	let open: Word[] = [];
	const words = wordsBy(wordForm, sentence);
	const close = () => {
		const name = toName(open, sentence);
		if (name && isCertain(name, open, name.start === words[0]?.start, proper)) names.push(name);
		open = [];
	};
	words.forEach((word, at) => {
		if (open.length > 0 && !goesOn(open, words, at, sentence)) close();
		if (open.length > 0 || canOpen(word, words[at + 1])) open.push(word);
	});
	close();
	return names;
}

const letters = '\\wÀ-ÖØ-öø-ɏ\u1e00-\u1eff';
const wordForm = new RegExp(`(?:[A-Z]\\.)+[A-Z]?|[${letters}]+(?:[-’'][${letters}]+)*`, 'g');

function isCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : text.charAt(0) !== text.charAt(0).toLowerCase();
}

const neverNames = new Set([
	...openers,
	...monthNames,
	...dayNames,
	'I',
	'Following',
	'Is',
	'Are',
	'Was',
	'Were',
	'No',
	'Not',
	'Do',
	'Did'
]);

function canOpen({ text }: Word, next: Word | undefined): boolean {
	if (!isCapital(text)) return false;
	if (ordinals.has(text)) return isCapital(next?.text ?? '');
	return !neverNames.has(withoutGenitive(text));
}

const ordinals = new Set(['First', 'Second', 'Third']);

const isGenitive = (word: string) => word.endsWith('’s') || word.endsWith("'s");

const withoutGenitive = (word: string) => (isGenitive(word) ? word.slice(0, -2) : word);

const particles = new Set(
	'of de del della di da dos van von der den le la los las al el bin ibn du des'.split(' ')
);
const joints = new Set('for in on and the to'.split(' '));

function goesOn(open: Word[], words: Word[], at: number, sentence: string): boolean {
	const last = open.at(-1);
	const word = words[at];
	if (!last || !word || last.text === 'I' || isGenitive(last.text)) return false;
	const between = sentence.slice(last.end, word.start);
	if (between === '’ ' || between === "' ") return last.text.endsWith('s') && heads.event.has(word.text);
	if (between !== ' ') return false;
	if (word.text === 'I') return isNumeral(sentence, word.start);
	if (isCapital(word.text))
		return !monthNames.has(word.text) && !(neverNames.has(word.text) && word.text !== 'The');
	if (word.text.length < 3 && /^\p{N}{1,2}$/u.test(word.text))
		return isCapital(last.text) && !/^\.\d/.test(sentence.slice(word.end)) && isNumbered(last.text);
	return leadsOn(open, words, at, sentence);
}

const numbered = new Set(
	'Apollo Sputnik Voyager Pioneer Luna Venera Vostok Soyuz Salyut Gemini Mariner Viking Explorer Article'.split(
		' '
	)
);

const isNumbered = (word: string) => numbered.has(word);

/** Whether small words such as "of the" lead on to more of the name. */
function leadsOn(open: Word[], words: Word[], at: number, sentence: string): boolean {
	const small = words[at]?.text ?? '';
	if (!particles.has(small) && !joints.has(small)) return false;
	if (small === 'the' && isCapital(words[at - 1]?.text ?? '')) return false;
	const next = words[at + 1];
	if (!next || sentence.slice(words[at]?.end, next.start) !== ' ') return false;
	if (small === 'and' && isPairOf(open, next, words[at + 2], sentence)) return true;
	const isHeaded = open.some(({ text }) => heads.organisation.has(text) || heads.event.has(text));
	const alone = open.map(({ text }) => text).join(' ');
	if (countryOf(alone) || cities.has(alone)) return false;
	if (!particles.has(small) && !(isHeaded && joints.has(small))) return false;
	if (small === 'in' && !/^(?:Europe|Asia|Africa|America)/.test(next.text)) return false;
	if (small === 'and')
		return (
			isHeaded &&
			!countryOf(next.text) &&
			open.some(({ text }) => /^(?:for|of|on)$/.test(text)) &&
			isCapital(next.text)
		);
	if (countryOf(next.text) && open.length > 1 && !isTyped(alone)) return false;
	if (isCapital(next.text)) return !monthNames.has(next.text);
	return (
		/^(?:(?:of|for|on) the|de l(?:a|as|os))$/.test(`${small} ${next.text}`) &&
		isCapital(words[at + 2]?.text ?? '')
	);
}

/** "the French and Indian War", "the Lewis and Clark Expedition" */
function isPairOf([first, ...more]: Word[], next: Word, head: Word | undefined, sentence: string): boolean {
	return (
		first !== undefined &&
		more.length === 0 &&
		isCapital(next.text) &&
		heads.event.has(head?.text ?? '') &&
		sentence.slice(next.end, head?.start) === ' ' &&
		/\b[Tt]he $/.test(sentence.slice(0, first.start))
	);
}

const isTyped = (text: string) => !['name', 'person'].includes(typeOf(text));

function toName(words: Word[], sentence: string): Name | null {
	const kept = [...words];
	while (kept.length > 0 && !isCapital(kept.at(-1)?.text ?? '') && !/^\p{N}/u.test(kept.at(-1)?.text ?? ''))
		kept.pop();
	const [first] = kept;
	const last = kept.at(-1);
	if (!first || !last) return null;
	const end = last.end - (isGenitive(last.text) ? 2 : 0);
	const text = sentence.slice(first.start, end);
	return { start: first.start, end, text, type: typeOf(text) };
}

const typesByHead = ['organisation', 'event', 'geography', 'thing'] as const;

function typeOf(text: string): NameType {
	if (countryOf(text)) return 'country';
	if (cities.has(text)) return 'city';
	if (countryOfDemonym(text)) return 'demonym';
	if (/^\p{Lu}{2,6}$/u.test(text)) return 'acronym';
	if (!text.includes(' ')) return 'name';
	const words = text.split(' ');
	const [first = ''] = words;
	const last = words.at(-1) ?? '';
	const joint = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
	const main = words.includes('of') || words.includes('for') ? (words[Math.max(1, joint) - 1] ?? '') : first;
	for (const type of typesByHead) if (heads[type].has(last) || heads[type].has(main)) return type;
	if (/^(?:World War|Cold War)/.test(text)) return 'event';
	const isPersonal = words.length < 5 && !/\p{N}/u.test(text);
	return isPersonal && (givenNames.has(first) || titles.has(first)) ? 'person' : 'name';
}

function isCertain(name: Name, words: Word[], opensSentence: boolean, proper: Set<string>): boolean {
	if (!opensSentence || name.type !== 'name') return true;
	const [first] = words;
	const isLong = words.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)).length > 1;
	return isLong || proper.has(withoutGenitive(first?.text ?? ''));
}
