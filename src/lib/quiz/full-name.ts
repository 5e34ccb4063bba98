import { givenNames, titles } from '#lib/reading/heads.ts';
import { personNamed } from './person.ts';

/** The fuller names that a text has for somebody whom an answer calls by one name: "Claude Monet" for "Monet". */
export function fullerNames(answer: string, text: string): string[] {
	if (!/^\p{Lu}[\p{L}’'-]+$/u.test(answer)) return [];
	const found = [...text.matchAll(people)].map(([name]) => name);
	return [...new Set(found)].filter((name) => {
		const words = name.split(' ');
		const isGiven = givenNames.has(answer) && words[0] === answer;
		if (words.length < 2 || personNamed(name, true) === null) return false;
		return isGiven || (words.at(-1) === answer && isPersonal(words));
	});
}

const people = /\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|von|van|der|di|la|le) )*\p{Lu}[\p{L}’'-]+)+/gu;

function isPersonal([first = '']: string[]): boolean {
	return givenNames.has(first) || titles.has(first) || /^\p{Lu}\.$/u.test(first);
}
