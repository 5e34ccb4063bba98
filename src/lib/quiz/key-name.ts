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
	if (one.test(sentence)) return false;
	if (called.test(sentence)) return true;
	const type = answerType(answer, prompt, rule) ?? '';
	if (type.startsWith('geography')) return lies.test(sentence) || first.test(sentence);
	if (first.test(sentence)) return true;
	const [before = '', after = ''] = sentence.split(gap);
	if (!/^\p{Lu}[\p{L}.’-]*(?: (?:\p{Lu}[\p{L}.’-]*|de|van|von|der|la))*$/u.test(answer) || isNoPerson(type))
		return false;
	if (type === '' && /[^aiuo]s$/.test(answer) && !answer.includes(' ')) return false;
	const isDoer =
		opening.test(before) &&
		(deed.test(after) ? /\p{Lu}\p{Ll}|\d|[“"]/u.test(after) : act.test(after) && /\b\d{4}\b/.test(sentence));
	const isDone = doneBy.test(before) && (!/\bled by/.test(before) || before.split(' ').length < 12);
	return isDoer || (isDone && /\p{Lu}\p{Ll}|\d/u.test(before.slice(1)));
}

function isNoPerson(type: string): boolean {
	return /^(?:country|city|people|power|acronym|organisation|event|thing)/.test(type);
}

const called = /\b(?:called|known as|named|nicknamed|termed|dubbed|christened) (?:an? |the )?[“"]?_{4}/;
/** "A Norman named ____ led an army": there were many. */
const one =
	/^An? (?:(?!is\b|are\b|was\b|were\b|has\b|have\b)\S+ )+?(?:called|known as|named) (?:The |the )?_{4}/;
const lies = /\b(?:lies|lie|lay|flows?|flowed|empties|is situated|stands|rises) (?:\p{Ll}+ ){0,3}_{4}/u;

/** "The first empire in West Africa was the ____", "____ was the first woman to". */
const first =
	/^The (?:first|last|oldest|only|largest|smallest|longest|highest|deepest|\p{Ll}{3,}est) [^,]* (?:is|was) (?:the )?_{4}\.?|^(?:The )?_{4} (?:is|was|became) the (?:first|last|oldest|only|largest|smallest|longest|highest|deepest|\p{Ll}{3,}est) /u;

/** At the beginning, but for a date and what the person was. */
const opening =
	/^(?:(?:In|On) (?:(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4}),? )?(?:The \p{Ll}+(?: \p{Ll}+)? )?$/u;

/** What is done once. */
const made =
	'founded|invented|discovered|wrote|painted|designed|composed|formulated|proved|coined|conquered|isolated|deciphered|patented|shot|assassinated|synthesi[sz]ed';
/** What is done often, and once in a year. */
const act =
	/^(?:, [^,]+,)? (?:first )?(?:developed|built|assembled|created|published|introduced|established|won|killed|defeated|measured|demonstrated|showed)\b/;
const deed = new RegExp(`^(?:, [^,]+,)? (?:first )?(?:${made})\\b(?! to\\b)`);
const doneBy = new RegExp(
	`\\b(?:${made}|written|led|developed|built|created) by (?:the \\p{Ll}+(?: \\p{Ll}+)? )?$`,
	'u'
);
