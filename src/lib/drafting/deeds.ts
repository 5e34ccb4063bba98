import { wordFor, type Claim } from './claim.ts';

/** What is done once, by one. */
export const deeds = new Set(
	'discovered invented founded established launched wrote designed proposed developed formulated introduced published painted composed built coined isolated patented demonstrated proved created annexed invaded conquered sold ceded purchased bought defeated abolished chaired hosted tested detonated renounced circumnavigated commissioned completed opened unified crossed reached'.split(
		' '
	)
);

const makings = new Set(
	'discovered invented wrote designed proposed formulated painted composed coined isolated patented proved circumnavigated published'.split(
		' '
	)
);

const vague = /\b(?:several|many|some|various|a number of|numerous|other)\b/i;

/** How to ask who did something: only of deeds that are told with a date or with a thing that has a name. */
export function deedWord({ subject, verb, tail, names, dates }: Claim): string | null {
	const hasNamedThing = names.some(({ type }) => type !== 'country' && type !== 'city');
	const isDated = dates.some(({ kind }) => kind !== 'day');
	if (vague.test(tail) || !(hasNamedThing || isDated)) return null;
	if (subject.type !== 'name') return wordFor(subject);
	return makings.has(verb) && subject.text.split(' ').length === 2 ? 'Who' : null;
}
