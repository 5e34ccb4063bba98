import { gap } from '#lib/facts/fact.ts';
import { answerType } from './answer-type.ts';
import type { MaterialCard } from './material.ts';
import { withoutNote } from './whole-sentence.ts';

/**
 * Whether a drafted sentence tells of the name that its gap hides, so that it could be no other: what something is called,
 * who did a certain deed, what was the first of its kind, where something lies. Elsewhere many a name would fit.
 */
export function isKeyName({ prompt, answer, rule }: MaterialCard): boolean {
	const sentence = withoutNote(prompt);
	if (called.test(sentence)) return true;
	const type = answerType(answer, prompt, rule) ?? '';
	if (type.startsWith('number')) return !/\p{Lu}\p{Ll}.* \p{Lu}|\p{L}-\p{L}/u.test(answer);
	if (type.startsWith('geography')) return lies.test(sentence) || first.test(sentence);
	if (first.test(sentence)) return true;
	const [before = '', after = ''] = sentence.split(gap);
	if (!/^\p{Lu}[\p{L}.’-]*(?: (?:\p{Lu}[\p{L}.’-]*|de|van|von|der|la))*$/u.test(answer) || isNoPerson(type))
		return false;
	if (type === '' && /[^aiuo]s$/.test(answer) && !answer.includes(' ')) return false;
	const isDoer = opening.test(before) && deed.test(after) && /\p{Lu}\p{Ll}|\d|[“"]/u.test(after);
	return isDoer || (doneBy.test(before) && /\p{Lu}\p{Ll}|\d/u.test(before.slice(1)));
}

function isNoPerson(type: string): boolean {
	return /^(?:country|city|people|power|acronym|organisation|event|thing)/.test(type);
}

const called = /\b(?:called|known as|named|nicknamed|termed|dubbed|christened) (?:an? |the )?[“"]?_{4}/;
const lies = /\b(?:lies|lie|lay|flows?|flowed|empties|is situated|stands|rises) (?:\p{Ll}+ ){0,3}_{4}/u;

/** "The first empire in West Africa was the ____", "____ was the first woman to". */
const first =
	/^The (?:first|last|oldest|only|largest|smallest|longest|highest|deepest|\p{Ll}{3,}est) [^,]* (?:is|was) (?:the )?_{4}\.?|^(?:The )?_{4} (?:is|was|became) the (?:first|last|oldest|only|largest|smallest|longest|highest|deepest|\p{Ll}{3,}est) /u;

/** At the beginning, but for a date and what the person was. */
const opening =
	/^(?:(?:In|On) (?:(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4}),? )?(?:The \p{Ll}+(?: \p{Ll}+)? )?$/u;

const made =
	'founded|invented|discovered|developed|wrote|painted|built|designed|assembled|created|composed|published|formulated|introduced|established|proved|coined|conquered|isolated|deciphered|patented|won|shot|assassinated|killed|defeated|measured|demonstrated|showed|synthesi[sz]ed';
const deed = new RegExp(`^(?:, [^,]+,)? (?:first )?(?:${made})\\b`);
const doneBy = new RegExp(`\\b(?:${made}|written|led|shown|won) by (?:the \\p{Ll}+(?: \\p{Ll}+)? )?$`, 'u');
