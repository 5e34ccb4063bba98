import { openers } from '#lib/reading/abbreviations.ts';
import { dayNames, monthNames } from '#lib/reading/heads.ts';

/** Whether the "I" at an offset counts, as in "Charles I", "World War I" and "photosystem I", and is no pronoun. */
export function isNumeral(text: string, at: number): boolean {
	const lead = text.slice(Math.max(0, at - 60), at);
	if (counted.test(lead)) return true;
	const [, word = ''] = /(\p{Lu}[\p{L}\p{M}’-]+) $/u.exec(lead) ?? [];
	if (word === '' || openers.has(word) || monthNames.has(word) || dayNames.has(word)) return false;
	return (
		!placed.test(lead) ||
		/^I(?:$|[^ \w]| (?:and|or|of|in|on|at|by|to|with|from|the) )/.test(text.slice(at, at + 8))
	);
}

const counted = /\b(?:World War|[Pp]hotosystem|(?:DNA|RNA) polymerase|(?<!the )(?:type|class|phase)) $/;

/** "In Paris I met", "With Anna I went": a time, a place or company, and who was there. */
const placed =
	/\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]o|[Ii]nto|[Oo]utside|[Ww]ith|[Ll]ike|[Aa]s|[Ff]or|[Aa]fter|[Bb]efore|[Ss]ince) (?:\p{Lu}[\p{L}\p{M}’-]+ ){1,3}$/u;
