import { givenNames, titles } from '#lib/reading/heads.ts';
import { personNamed } from './person.ts';

/** The fuller names that a text has for somebody whom an answer calls by one name: "Claude Monet" for "Monet". */
export function fullerNames(answer: string, text: string): string[] {
	if (!/^\p{Lu}[\p{L}’'-]+$/u.test(answer)) return [];
	const found = [...text.matchAll(people)].map(([name]) => name);
	const persons = [...new Set(found)].filter((name) => {
		const words = name.split(' ');
		const isGiven = givenNames.has(answer) && words[0] === answer;
		if (words.length < 2 || personNamed(name, true) === null) return false;
		return isGiven || (words.at(-1) === answer && isPersonal(words));
	});
	return [...persons, ...inFull(answer, text)];
}

/** "House of Representatives" for "House". */
function inFull(answer: string, text: string): string[] {
	const longer = new RegExp(`\\b${answer} of (?:the )?(?:\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)*`, 'gu');
	return body.test(answer) ? [...new Set(text.match(longer))] : [];
}

const body =
	/^(?:House|Chamber|Council|Bank|Church|Court|Ministry|Department|University|League|Articles|Declaration|Bill)$/;

const people = /\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|von|van|der|di|la|le) )*\p{Lu}[\p{L}’'-]+)+/gu;

function isPersonal([first = '', ...rest]: string[]): boolean {
	return (
		personNamed([first, ...rest].join(' '), false) !== null ||
		givenNames.has(first) ||
		titles.has(first) ||
		/^\p{Lu}\.$/u.test(first)
	);
}
