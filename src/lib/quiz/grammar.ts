import { gap } from '#lib/facts/fact.ts';
import { countryOf } from '#lib/reading/countries.ts';
import type { AnswerType } from './answer-type.ts';
import { bareName } from './same-thing.ts';

/**
 * Another answer of the same type in the form of a key, as its stem wants it: with or without its article and short form;
 * null when it does not fit.
 */
export function fitted(text: string, key: string, stem: string, type: AnswerType): string | null {
	if (!isNamed(type)) return fits(text, key, stem) ? text : null;
	const bare = bareName(text);
	const before = stem.includes(gap) ? stem.slice(0, stem.indexOf(gap)) : null;
	if (before === null) return bare;
	const wantsThe = /\bthe $/i.test(before) || /^the /i.test(key);
	if (type === 'country' || type === 'city' || type === 'person') {
		if (wantsThe !== takesThe(bare)) return null;
	}
	const article = /^the /i.exec(key)?.[0] ?? '';
	const whole = `${article}${bare}`;
	return fits(whole, key, stem) ? whole : null;
}

/** The key as it stands among choices that were fitted to it. */
export function keyForm(key: string, stem: string, type: AnswerType): string {
	return isNamed(type) && !stem.includes(gap) ? bareName(key) : key;
}

/** Whether what stands in a gap agrees with the word before it, and is one or many as the key is. */
export function fits(text: string, key: string, stem: string): boolean {
	const before = stem.includes(gap) ? stem.slice(0, stem.indexOf(gap)) : '';
	if (/\ban? $/i.test(before) && isVowel(text) !== isVowel(key)) return false;
	return isMany(text) === isMany(key);
}

const named = new Set<AnswerType>(['country', 'city', 'person', 'power', 'acronym', 'people']);

function isNamed(type: AnswerType): boolean {
	return named.has(type) || /^(?:organisation|event|geography|thing)/.test(type);
}

function takesThe(name: string): boolean {
	return (
		/\b(?:United|Union|Republic|Netherlands|Philippines|Kingdom|States|Islands|Emirates|Bahamas|Maldives|Gambia)\b/.test(
			name
		) && countryOf(name) !== null
	);
}

function isVowel(text: string): boolean {
	return /^(?:[aeio]|u(?!ni|s[aeiu]|[rt]i))/i.test(text);
}

function isMany(text: string): boolean {
	if (/^\p{Lu}/u.test(text)) return false;
	const head = text.split(/ (?:of|in|for|from|with|by|on|to|that|which) /)[0] ?? text;
	return /[^siu]s$/.test(head.trim());
}
