import { isCalledByFirst, isParticle, withoutTitles, type PersonName } from './person.ts';
import { words } from './plain-words.ts';
import { likeness } from './same-word.ts';
import { isShortNameFor } from './short-names.ts';
import type { Verdict } from './verdict.ts';

/** Judges the name of a person: the family name is enough, the given name alone is not, another given name is wrong. */
export function judgePerson({ first, family }: PersonName, expected: string, given: string): Verdict {
	const swapped = /^([^,]+), ?([^,]+)$/.exec(given);
	const order =
		swapped && !/^(?:jr|sr|king|queen)\b/i.test(swapped[2]!) ? `${swapped[2]} ${swapped[1]}` : given;
	const all = withoutTitles(words(order.replace(/(?<=\p{L})-(?=\p{L})/gu, '')));
	const name = family.at(-1)!;
	const found = all.map((word) => likeness(name, word, true));
	const at = best(found);
	if (at < 0) return withoutFamily(first, all, expected);
	const others = all.filter((word, place) => place !== at && !(isParticle(word) && family.includes(word)));
	const verdict = judgeFirst(first, others, at, all);
	if (verdict.verdict !== 'right' || found[at] === 'same') return verdict;
	if (found[at] === 'slip') return { verdict: 'right', reason: `It is spelt ${expected}.` };
	return { verdict: 'near', reason: `Close; it is spelt ${expected}.` };
}

function best(found: ReturnType<typeof likeness>[]): number {
	return Math.max(
		found.lastIndexOf('same'),
		found.includes('same') ? -1 : found.lastIndexOf('slip'),
		found.includes('same') || found.includes('slip') ? -1 : found.lastIndexOf('far')
	);
}

function withoutFamily(first: string[], all: string[], expected: string): Verdict {
	const isFirst =
		all.length === 1 &&
		all[0]!.length > 1 &&
		['same', 'slip'].includes(likeness(first[0] ?? '', all[0]!, true));
	if (isFirst && isCalledByFirst(first[0]!)) return { verdict: 'right' };
	return isFirst
		? { verdict: 'near', reason: `That is only the first name: ${expected}.` }
		: { verdict: 'wrong' };
}

/** Whether what stands beside the family name agrees with the given names that were expected. */
function judgeFirst(first: string[], others: string[], at: number, all: string[]): Verdict {
	if (others.length === 0) return { verdict: 'right' };
	if (at < all.length - 1 && at > 0 && others.length > 0)
		return { verdict: 'wrong', reason: 'That is another name.' };
	const [lead = '', ...middle] = others;
	const whole = others.join('');
	const initials = first.map((word) => word[0]).join('');
	if (first.join('') === whole || (whole.length > 1 && initials === whole)) return { verdict: 'right' };
	const match = agrees(first[0] ?? '', lead);
	if (match === 'no') {
		return likeness(first.join(''), whole, true) === 'same'
			? { verdict: 'right' }
			: { verdict: 'wrong', reason: 'The first name is another.' };
	}
	const unmatched = middle.filter((word) => !first.slice(1).some((name) => agrees(name, word) === 'yes'));
	if (unmatched.length > 0 && first.length > 1) return { verdict: 'wrong', reason: 'That is another name.' };
	if (unmatched.some((word) => word.length === 1 || word === 'and' || word === 'or'))
		return { verdict: 'wrong', reason: 'That is another name.' };
	const omitted = first
		.slice(1)
		.some((word) => word.length > 2 && !patronymic.test(word) && !middle.includes(word));
	if (unmatched.length > 0 || (omitted && first.length === 2 && middle.length === 0))
		return { verdict: 'near', reason: lacksMiddleName };
	return match === 'yes'
		? { verdict: 'right' }
		: { verdict: 'near', reason: 'The first name is a little different.' };
}

/** Why a name without its middle one is not told as right: George Bush may be father or son. */
export const lacksMiddleName = 'The middle name may make it another person.';

const patronymic = /(?:ich|ovna|evna|uly|kyzy)$/;

function agrees(name: string, given: string): 'yes' | 'nearly' | 'no' {
	if (given.length <= 1 || name.length <= 1) return name[0] === given[0] ? 'yes' : 'no';
	if (['same', 'slip'].includes(likeness(name, given, true)) || isShortNameFor(name, given)) return 'yes';
	return name.length >= 5 && given.length >= 5 && name.slice(0, 5) === given.slice(0, 5) ? 'nearly' : 'no';
}
