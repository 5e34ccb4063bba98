import { withoutNote } from './whole-sentence.ts';

/** "Who gave early evidence that led to good practices?" is asked of many, "Who gave Raleigh a charter in 1584?" of one. */
export function isToldOfOne(prompt: string): boolean {
	const [word = '', ...rest] = withoutNote(prompt).split(' ');
	const told = rest.join(' ').replace(/\([^)]*\)/g, '');
	if (word === 'Which' && rest[0] === 'country')
		return /\d{4}|\b(?:first|last|only|\p{Ll}{3,}est)\b/u.test(told);
	if (word !== 'Who') return true;
	return /\d|\p{Lu}\p{Ll}/u.test(told) && !doneByMany.test(withoutNote(prompt));
}

/** What many do, or only somebody knows. */
const doneByMany =
	/^Who (?:found|reached|arrived|visited|met|came|went|left|returned|moved|travel+ed|saw|said|wrote to|understood|felt|believed|knew|thought|feared|reali[sz]ed|wanted)\b/;
