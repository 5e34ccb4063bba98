import { answerKind, type AnswerKind } from './answer-kind.ts';
import { contradicts } from './contradiction.ts';
import { withoutFraming } from './framing.ts';
import { personNamed } from './person.ts';
import { words } from './plain-words.ts';
import { judgeDate } from './same-date.ts';
import { judgeNumber } from './same-number.ts';
import { judgePerson } from './same-person.ts';
import { judgeWords } from './same-words.ts';
import { hasInitials, isShortFor, knownLongForms } from './short-form.ts';
import type { Verdict } from './verdict.ts';

/** Judges an answer that is one thing, not a list. */
export function judgeOne(expected: string, given: string, kind: AnswerKind | undefined): Verdict {
	const plain = withoutFraming(given);
	if (contradicts(expected, plain)) return { verdict: 'wrong', reason: 'That says something else.' };
	const judged = judgeAlternatives(expected, plain, kind);
	if (judged) return judged;
	const verdicts = withoutBrackets(expected).map((one) => judgeGiven(one, plain, kind));
	const right = verdicts.find(({ verdict }) => verdict === 'right');
	if (right) return right;
	if (namesAnother(expected, plain, kind)) return { verdict: 'wrong', reason: 'Only one answer counts.' };
	return verdicts.find(({ verdict }) => verdict === 'near') ?? verdicts[0]!;
}

/** Judges "this or that", which is right only when both are; null when one thing was said. */
function judgeAlternatives(expected: string, given: string, kind: AnswerKind | undefined): Verdict | null {
	if (between.test(expected)) return null;
	const parts = given.split(between);
	if (parts.length < 2 || parts.length > 10) return null;
	const verdicts = parts.map((part) => judgeOne(expected, part, kind).verdict);
	if (verdicts.every((verdict) => verdict === 'right')) return { verdict: 'right' };
	return { verdict: 'wrong', reason: 'Only one answer counts.' };
}

/** Whether the right answer stands beside others between commas, as in "mitosis, meiosis". */
function namesAnother(expected: string, given: string, kind: AnswerKind | undefined): boolean {
	const parts = given.split(/[,;\n](?!\d)/).filter((part) => part.trim() !== '');
	if (parts.length < 2 || parts.length > 10 || /[,;\n]/.test(expected)) return false;
	return parts.some((part) => judgeKind(expected, part.trim(), kind).verdict === 'right');
}

const between =
	/\s*(?:,\s*|\b)(?:or(?! so\b)|maybe|perhaps|alternatively)\b(?: rather)?\s+|(?<=[\p{L}]{3})\s?\/\s?(?=\p{L}{3})/iu;

/** The answer without what stands in brackets, and a short form in brackets by itself. */
function withoutBrackets(expected: string): string[] {
	const [, before = '', inside = '', after = ''] = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(expected) ?? [];
	const outside = `${before}${after}`.replace(/\s+/g, ' ').trim();
	if (outside === '') return [expected];
	return isShortFor(inside, outside) || isShortFor(outside, inside) ? [outside, inside] : [outside, expected];
}

function judgeGiven(expected: string, given: string, kind: AnswerKind | undefined): Verdict {
	const [, before, country] = /^([^()]+)\(([^()]+)\)$/.exec(given) ?? [];
	if (before && country && judgeKind(expected, `${before.trim()}, ${country}`, kind).verdict === 'right')
		return { verdict: 'right' };
	const [outside, inside] = withoutBrackets(given);
	if (inside === undefined || !given.includes('(')) return judgeKind(expected, given, kind);
	const verdict = judgeKind(expected, outside!, kind);
	const agrees =
		inside === given || judgeKind(expected, inside, kind).verdict === 'right' || isShortFor(inside, outside!);
	return verdict.verdict === 'right' && inside === given
		? { verdict: 'near', reason: 'That says more than was asked.' }
		: agrees
			? verdict
			: { verdict: 'wrong' };
}

function judgeKind(expected: string, given: string, told: AnswerKind | undefined): Verdict {
	const kind = answerKind(told, expected);
	const first =
		kind === 'date' ? [judgeDate, judgeNumber] : kind === 'number' ? [judgeNumber, judgeDate] : [];
	for (const judge of first) {
		const verdict = judge(expected, given);
		if (verdict) return verdict;
	}
	if (kind === 'text' || kind === 'term')
		return judgeShort(expected, given, kind) ?? judgeWords(expected, given, kind);
	if (kind === 'long form') return judgeWords(expected, given, 'name');
	const short = judgeShort(expected, given, kind);
	if (short) return short;
	const person = kind === 'person' || kind === 'name' ? personNamed(expected, kind === 'person') : null;
	if (person) return judgePerson(person, expected, given);
	if (kind !== 'list' && isFullNameFor(expected, given)) return { verdict: 'right' };
	return judgeWords(expected, given, kind === 'name' || kind === 'person' ? 'name' : 'text');
}

/** Whether a person's full name was given where the family name was expected. */
function isFullNameFor(expected: string, given: string): boolean {
	const [family = '', first] = given.split(/, ?/);
	const person = personNamed(first === undefined ? given : `${first} ${family}`, false);
	return person !== null && person.family.join(' ') === words(expected).join(' ');
}

/** Judges letters for a name and a name for letters; null when neither is given. */
function judgeShort(expected: string, given: string, kind: string): Verdict | null {
	const isNamed = kind !== 'text' || /\p{Lu}.* \p{Lu}/u.test(expected);
	if (isNamed && isShortFor(given, expected)) return { verdict: 'right' };
	if (!/^(?:[Tt]he )?(?=\P{Lu}*\p{Lu}.?\p{Lu})[\p{L}\d.&-]{2,12}$/u.test(expected)) return null;
	const known = knownLongForms(expected).map((name) => judgeWords(name, given, 'name'));
	if (known.length > 0) return known.find(({ verdict }) => verdict !== 'wrong') ?? null;
	if (!hasInitials(given, expected)) return null;
	return { verdict: 'near', reason: `The letters fit; the answer is ${expected}.` };
}
