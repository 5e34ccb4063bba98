import type { Span } from '#lib/facts/fact.ts';
import { areComparable, mayBeEqual, type Amount } from './amounts.ts';
import type { Judgement, Pair } from './judgement.ts';
import type { Label } from './label.ts';
import type { Profile } from './profile.ts';
import { differInScope } from './scope.ts';

type Two = readonly [Amount, Amount];

/** Two texts give the same amount of the same, or different ones. */
export function amounts(pair: Pair): Judgement | null {
	const { fact, passage, likeness } = pair;
	const pairs = comparable(fact, passage);
	const differs = differInScope(fact, passage);
	const equal = pairs.find((two) => mayBeEqual(...two));
	const apart = pairs.find((two) => standApart(two, pairs));
	if (equal && apart) return likeness.own >= 0.5 && !differs ? judged('contrasts', apart) : null;
	const telling = tellingTerms(pair);
	if (equal && telling >= needed(equal, likeness.own) && likeness.score >= 0.15)
		return differs ? null : judged('supports', equal);
	const number = sameNumber(fact, passage);
	if (number && telling >= 2 && !differs) return number;
	const [unequal] = pairs;
	if (!unequal || equal || likeness.score < 0.2 || telling < 2) return null;
	return judged(differs || likeness.own < 0.6 ? 'differs' : 'contrasts', unequal);
}

/** Whether two texts give amounts in one unit of which none is the same: then they do not say the same. */
export function differInAmounts(fact: Profile, passage: Profile): boolean {
	const pairs = comparable(fact, passage);
	return pairs.some(([one]) => one.isUnit) && !pairs.some((two) => mayBeEqual(...two));
}

function comparable(fact: Profile, passage: Profile): Two[] {
	return fact.amounts.flatMap((one) =>
		passage.amounts.filter((other) => areComparable(one, other)).map((other): Two => [one, other])
	);
}

/** Amounts in one unit of which neither is found in the other text. */
function standApart([one, other]: Two, pairs: Two[]): boolean {
	return one.isUnit && !pairs.some((two) => (two[0] === one || two[1] === other) && mayBeEqual(...two));
}

/** How much two texts must share for an equal amount to tell: "two days" and shares come up often. */
function needed([{ of, most }]: Two, own: number): number {
	if (/^(?:day|year|second)$/.test(of[0] ?? '') && most <= 12 && own < 0.5) return Infinity;
	return of[0] === '%' ? 2 : 1;
}

/** What both texts name besides numbers and units. */
function tellingTerms({ fact, likeness: { shared } }: Pair): number {
	const units = fact.amounts.filter(({ isUnit }) => isUnit);
	return shared.filter(
		({ term, isOwn }) => isOwn && !/^[#\d]/.test(term) && !isWithin(fact.terms.get(term)?.spans ?? [], units)
	).length;
}

function isWithin(spans: Span[], stretches: Span[]): boolean {
	return spans.every(({ start }) => stretches.some((one) => one.start <= start && start < one.end));
}

/** A number that is not round by chance, and no year, whatever it counts. */
function sameNumber(fact: Profile, passage: Profile): Judgement | null {
	for (const word of passage.words) {
		if (!/\d{3}|\d\.\d/.test(word.lower) || /^(?:1[1-9]|20)\d\d$/.test(word.lower)) continue;
		const spans = fact.terms.get(word.lower)?.spans ?? [];
		if (spans.length > 0) return { label: 'supports', fact: spans, passage: [word] };
	}
	return null;
}

function judged(label: Label, [one, other]: Two): Judgement {
	return { label, fact: [one], passage: [other] };
}
