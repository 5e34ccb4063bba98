import { titles } from '#lib/reading/heads.ts';
import { isGivenName, personNamed } from './person.ts';

/**
 * The fuller names that a text has for what an answer calls by one word: "Claude Monet" for "Monet", "House of
 * Representatives" for "House".
 */
export function fullerNames(answer: string, text: string): string[] {
	if (!/^\p{Lu}[\p{L}’'-]+$/u.test(answer)) return [];
	const isFirst = isGivenName(answer) && !isPlace(answer, text);
	const persons = [...text.matchAll(people)]
		.map(([name]) => name)
		.filter((name) => {
			const words = name.split(' ');
			if (words.length < 2 || personNamed(name, true) === null) return false;
			return (isFirst && words[0] === answer) || (words.at(-1) === answer && isPersonal(words));
		});
	return [...new Set([...persons, ...bodies(answer, text)])];
}

const people = /\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|von|van|der|di|la|le) )*\p{Lu}[\p{L}’'-]+)+/gu;

function isPersonal([first = '']: string[]): boolean {
	return isGivenName(first) || titles.has(first);
}

/** "Virginia" is a given name, and a state where something happens. */
function isPlace(answer: string, text: string): boolean {
	return new RegExp(`\\b(?:in|from|near|across) ${answer}\\b(?! \\p{Lu})`, 'u').test(text);
}

function bodies(answer: string, text: string): string[] {
	const longer = new RegExp(
		`\\b${answer}(?: of (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*| Hall)\\b`,
		'gu'
	);
	return body.test(answer) || text.includes(`${answer} Hall`) ? (text.match(longer) ?? []) : [];
}

const body =
	/^(?:House|Chamber|Council|Bank|Church|Court|Ministry|Department|University|League|Articles|Declaration|Bill)$/;
