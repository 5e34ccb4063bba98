import { amounts, differInAmounts } from './amount-rule.ts';
import { agreedClaims, agreedYears, alike } from './agreement.ts';
import { denied } from './denial.ts';
import type { Judgement, Pair, Rule } from './judgement.ts';
import { denierOf } from './negation.ts';
import { opposedClaims } from './opposition.ts';
import type { Profile } from './profile.ts';
import { relations } from './relations.ts';
import { rivals } from './roles.ts';
import { differInYears, scopeWords } from './scope.ts';
import { areNearlySame } from './shingles.ts';

const mentions: Judgement = { label: 'mentions', fact: [], passage: [] };

/** The label that rules for English give to a passage; "mentions" when in doubt. */
export function judge(pair: Pair): Judgement {
	const { fact, passage } = pair;
	if (isQuestion.test(passage.text)) return mentions;
	for (const rule of rules) {
		const found = rule(pair);
		if (found) return inScope(found, rule, fact, passage);
	}
	return mentions;
}

/** The label for texts in languages that have no rules here. */
export function judgeByWords(pair: Pair): Judgement {
	return sameText(pair) ?? mentions;
}

const rules: Rule[] = [
	sameText,
	amounts,
	opposedClaims,
	denied,
	rivals,
	relations,
	agreedClaims,
	agreedYears,
	alike
];

const isQuestion = /\?["'”’)]*$/;

function sameText(pair: Pair): Judgement | null {
	const { fact, passage } = pair;
	if (!areNearlySame(fact.words, passage.words) || denies(fact) !== denies(passage)) return null;
	const [ours, theirs] = [numbersIn(fact), numbersIn(passage)];
	if (ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.includes(one))) return null;
	if ([opposedClaims, denied, rivals].some((rule) => rule(pair))) return null;
	return { label: 'same', fact: [], passage: [] };
}

function denies({ words }: Profile): boolean {
	return words.some((_, at) => denierOf(words, at) !== null);
}

function numbersIn({ words }: Profile): string[] {
	return words.filter(({ lower }) => /^\d/.test(lower)).map(({ lower }) => lower);
}

/** What would contrast or support differs when the two texts speak of other years or other cases. */
function inScope(found: Judgement, rule: Rule, fact: Profile, passage: Profile): Judgement {
	if (found.label !== 'contrasts' && found.label !== 'supports') return found;
	if (found.label === 'supports' && differInAmounts(fact, passage)) return mentions;
	if (rule === opposedClaims && differInYears(fact, passage))
		return { label: 'differs', fact: fact.years, passage: passage.years };
	const words = scopeWords(fact, passage);
	return words ? { label: 'differs', ...words } : found;
}
