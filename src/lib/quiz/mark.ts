import { answerKind, type AnswerKind } from './answer-kind.ts';
import { isNoAnswer } from './framing.ts';
import { judgeOne } from './judge-one.ts';
import { judgeList, listItems } from './list-answer.ts';
import { personNamed } from './person.ts';
import { lower, words } from './plain-words.ts';
import { lacksMiddleName } from './same-person.ts';
import type { Verdict } from './verdict.ts';

export type { AnswerKind } from './answer-kind.ts';
export type { Verdict } from './verdict.ts';

/**
 * Marks a typed answer as a good teacher would. The variants accepted are as good as the expected answer, in any order.
 * Whatever is given gets a verdict.
 */
export function mark(expected: string, accepted: string[], given: string, kind?: AnswerKind): Verdict {
	const candidates = [expected, ...[...accepted].sort()].filter((one) => one.trim() !== '');
	if (given.trim() !== '' && candidates.some((one) => alike(one, given))) return whole(expected, kind);
	if (isNoAnswer(given)) return { verdict: 'wrong', reason: 'There is no answer.' };
	if (given.length > longest) return { verdict: 'wrong', reason: 'That is far longer than an answer.' };
	const verdicts = ofOnePerson(candidates, given)
		.filter((one) => one.length <= longest)
		.map((one) => judge(one, lower(given.trim()), kind));
	const best = (['right', 'near'] as const).map((wanted) =>
		verdicts.find(({ verdict }) => verdict === wanted)
	);
	if (!best[0] && best[1]?.reason === lacksMiddleName && isSurnameEnough(candidates, given))
		return { verdict: 'right' };
	return best[0] ?? best[1] ?? verdicts[0] ?? { verdict: 'wrong' };
}

/** Where a whole name is expected, "Kennedy" alone does not make Robert Kennedy of John: then only whole names count. */
function ofOnePerson(candidates: string[], given: string): string[] {
	const family = personNamed(given, true)?.family.join(' ');
	if (family === undefined) return candidates;
	const whole = candidates.filter((one) => personNamed(one, false)?.family.join(' ') === family);
	return whole.length > 0 ? whole : candidates;
}

/** Where "Gasquet" is right, "Francis Gasquet" is for Francis Aidan Gasquet. */
function isSurnameEnough(candidates: string[], given: string): boolean {
	const family = personNamed(given, true)?.family.join(' ');
	return candidates.some((one) => words(one).join(' ') === family);
}

/** How many characters an answer may have; longer ones are only compared as a whole. */
const longest = 600;

/** The same but for case, accents and spaces. */
function alike(one: string, other: string): boolean {
	const plain = (text: string) => lower(text).replace(/\s+/g, ' ').trim();
	return plain(one) === plain(other);
}

function whole(expected: string, kind: AnswerKind | undefined): Verdict {
	if (answerKind(kind, expected) !== 'list') return { verdict: 'right' };
	return { verdict: 'right', items: { right: listItems(expected), missing: [], extra: [] } };
}

function judge(expected: string, given: string, kind: AnswerKind | undefined): Verdict {
	if (answerKind(kind, expected) !== 'list') return judgeOne(expected, given, kind);
	return judgeList(listItems(expected), given, (item, part) => judgeOne(item, part, undefined).verdict);
}
