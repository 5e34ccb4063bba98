import { acronymQuestions } from './acronyms.ts';
import type { Candidate, FactKind } from './candidate.ts';
import { claimGaps } from './claim-gap.ts';
import type { Placed } from './context.ts';
import { dateGaps } from './date-gap.ts';
import { tellsOfSomething } from './dated-deed.ts';
import { definitionQuestion, mayDefine } from './definitions.ts';
import { ledIn } from './led.ts';
import { enumerationIn, listCard } from './lists.ts';
import { numberGap, numberIn } from './numbers.ts';
import type { Reason } from './reasons.ts';
import { secondAngle } from './second-angle.ts';
import { statementCards } from './statements.ts';
import { mayBeUnique, subjectQuestion } from './subjects.ts';
import { mayNameATerm, termGap, termOfSentenceBefore } from './terms.ts';

/** The cards that a sentence gives, or why it gives none; null when there is nothing of the rule's kind in it. */
type Rule = (placed: Placed) => Candidate[] | Reason | null;

/** Those whose cards are good most often come first. */
const rules: Rule[] = [lists, acronyms, dates, subjects, terms, definitions, numbers, statementCards];

/** So many cards a sentence. */
export const most = 2;

/** So many more are offered, since not all of them pass. */
const spare = 2;

/** The best cards of a sentence, made as they are asked for, and the reason that is told when none of them is kept. */
export function cardsOf(placed: Placed): { candidates: Iterable<Candidate>; reason: Reason } {
	const { candidates, reason } = special(placed);
	if (candidates.length === most || passes.has(reason)) return { candidates, reason };
	return { candidates: followedBy(candidates, claimGaps(placed, candidates, most + spare)), reason };
}

function* followedBy(candidates: Candidate[], more: Iterable<Candidate>): Generator<Candidate> {
	yield* candidates;
	yield* more;
}

/** What was so at one time only is not worth any card. */
const passes = new Set<Reason>(['passing-date', 'passing-number', 'planned-date']);

function special(placed: Placed): { candidates: Candidate[]; reason: Reason } {
	const { candidates, reason } = made(placed);
	if (candidates.length > 0 || !placed.isExplained) return { candidates: candidates.slice(0, most), reason };
	const led = ledIn(placed, (alone) => made(alone).candidates.filter(({ kind }) => !isSubtle.has(kind)));
	return { candidates: led.slice(0, most), reason };
}

/** Kinds whose cards need all of their sentence's context. */
const isSubtle = new Set<FactKind>(['number', 'relation', 'cause']);

function made(placed: Placed): { candidates: Candidate[]; reason: Reason } {
	const candidates: Candidate[] = [];
	let reason: Reason | null = null;
	for (const rule of rules) {
		const cards = rule(placed);
		if (Array.isArray(cards)) candidates.push(...cards);
		else reason ??= cards;
		if (candidates.length >= most) break;
	}
	return { candidates, reason: reason ?? 'no-fact' };
}

function acronyms({ sentence }: Placed): Candidate[] {
	return acronymQuestions(sentence);
}

function dates(placed: Placed): Candidate[] | Reason | null {
	const { sentence } = placed;
	if (!sentence.dates.some(({ kind }) => kind !== 'day')) return null;
	const { context } = placed;
	if ('reason' in context) return context.reason;
	if (!placed.isLed && !tellsOfSomething(placed)) return 'no-name';
	return dateGaps(sentence, context.notes);
}

function subjects(placed: Placed): Candidate[] | Reason | null {
	const { sentence } = placed;
	if (!sentence.dates.some(({ kind }) => kind !== 'day') && !mayBeUnique(sentence)) return null;
	const { context } = placed;
	if ('reason' in context) return context.reason;
	const card = subjectQuestion(sentence, context.notes) ?? secondAngle(sentence, context.notes);
	return card && [card];
}

function lists(placed: Placed): Candidate[] | Reason | null {
	const found = enumerationIn(placed.sentence);
	if (!found) return null;
	const { context } = placed;
	if ('reason' in context) return context.reason;
	const card = listCard(placed.sentence, found, context.notes);
	return card && [card];
}

function definitions(placed: Placed): Candidate[] | Reason | null {
	if (!mayDefine(placed.sentence)) return null;
	const { context } = placed;
	if ('reason' in context) return context.reason;
	const card = definitionQuestion(placed.sentence, context.notes);
	return card === null || typeof card === 'string' ? card : [card];
}

function numbers(placed: Placed): Candidate[] | Reason | null {
	const found = numberIn(placed.sentence);
	if (found === null || typeof found === 'string') return found;
	const { context } = placed;
	if ('reason' in context) return context.reason;
	const card = numberGap(placed.sentence, found, context.notes);
	return card === null || typeof card === 'string' ? card : [card];
}

function terms(placed: Placed): Candidate[] | Reason | null {
	if (!mayNameATerm(placed.sentence)) return null;
	const { context } = placed;
	const card = 'reason' in context ? termOfSentenceBefore(placed) : termGap(placed.sentence, context.notes);
	if (!card && 'reason' in context) return context.reason;
	return card === null || typeof card === 'string' ? card : [card];
}
