import { titles } from '#lib/reading/heads.ts';
import { isGivenName } from './person.ts';

/** A name without the rank before it and the place behind: "Henry Clay" of "Senator Henry Clay of Kentucky". */
export function plainName(name: string): string {
	const [, bare = name] = titled.exec(name) ?? [];
	const [, person = bare] = ofPlace.exec(bare) ?? [];
	return isGivenName(person.split(' ')[0] ?? '') ? person : bare;
}

const ranks = [
	...titles,
	'Prime Minister',
	'Vice President',
	'Dr\\.',
	'St\\.',
	'Major',
	'Lieutenant',
	'Sergeant',
	'Commander',
	'Commodore',
	'Governor',
	'Congressman',
	'Representative',
	'Secretary',
	'Ambassador',
	'Justice',
	'Judge',
	'Reverend'
];

const part = '(?:\\p{Lu}[\\p{L}.’-]+|\\p{Lu}\\.|I+|de|von|van)';

const titled = new RegExp(
	`^(?:${ranks.join('|')}) (?:General |Justice )?(${part}(?: (?:${part}|of))*)$`,
	'u'
);

/** A whole name with where somebody is from; of a king it is a part of the name. */
const ofPlace = /^(\p{Lu}[\p{L}.’-]+ (?:\S+ )*?\p{Lu}[\p{L}’-]{2,}) of [\p{L} ]+$/u;
