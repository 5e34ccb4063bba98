import { titles } from '#lib/reading/heads.ts';
import { isGivenName, personNamed } from './person.ts';

/** The fuller names that a text has for somebody whom an answer calls by one name: "Claude Monet" for "Monet". */
export function fullerNames(answer: string, text: string): string[] {
	if (!/^\p{Lu}[\p{L}’'-]+$/u.test(answer)) return [];
	const around = surroundings(answer, text);
	const isFirst = isGivenName(answer) && !around.some((part) => isPlace(answer, part));
	const persons = around
		.flatMap((part) => part.match(people) ?? [])
		.filter((name) => {
			const words = name.split(' ');
			if (words.length < 2 || personNamed(name, true) === null) return false;
			return (isFirst && words[0] === answer) || (words.at(-1) === answer && isPersonal(words));
		});
	return [...new Set(persons)];
}

/** What stands round a word, wherever it stands in a text. */
function surroundings(word: string, text: string): string[] {
	const parts: string[] = [];
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
		const from = text.lastIndexOf(' ', Math.max(0, at - near)) + 1;
		parts.push(text.slice(from, at + word.length + near).replace(/\s\S*$/, ''));
	}
	return parts;
}

const near = 40;

const people = /\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|von|van|der|di|la|le) )*\p{Lu}[\p{L}’'-]+)+/gu;

function isPersonal([first = '']: string[]): boolean {
	return isGivenName(first) || titles.has(first);
}

/** "Virginia" is a given name, and a state where something happens. */
function isPlace(answer: string, part: string): boolean {
	return ['in', 'from', 'near', 'across'].some((word) => part.includes(` ${word} ${answer}`));
}
