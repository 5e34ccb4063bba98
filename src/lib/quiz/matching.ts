import { gap } from '#lib/facts/fact.ts';
import type { Choice, MatchingQuestion } from '#lib/facts/question.ts';
import { shuffled } from '#lib/facts/dice.ts';
import { whenOf, yearOf, type When } from '#lib/reading/when.ts';
import { answerType, isTime, type AnswerType } from './answer-type.ts';
import { asksOfWholeClass } from './asked-class.ts';
import { evidenceOf, itemOf, statementOf, type Basis } from './basis.ts';
import { inOrder } from './choice-order.ts';
import { plausibleYears } from './computed.ts';
import { fits, keyForm } from './grammar.ts';
import type { Making } from './making.ts';
import { overlaps } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';
import { cautious, toldBy } from './wrong-choices.ts';
import { yearsIn } from './years-in.ts';

/** Three to five sentences or questions, each with its own answer of one type; null when there are too few. */
export function matchingQuestion(making: Making, basis: Basis, free: Basis[]): MatchingQuestion | null {
	const type = typeOf(basis);
	if (!type || !isFit(basis)) return null;
	const pairs = [basis];
	for (const other of free) {
		if (pairs.length >= most) break;
		if (typeOf(other) !== type || !isFit(other) || !making.areAkin(basis, other)) continue;
		if (other.card.kind === basis.card.kind && pairs.every((pair) => goTogether(making, pair, other)))
			pairs.push(other);
	}
	if (pairs.length < least) return null;
	const dice = making.dice(`pairs ${basis.card.id}`);
	const left = shuffled(pairs, dice);
	const choices = left.map((pair) => ({ pair, ...choiceOf(pair, type) }));
	const ordered = inOrder(choices, type, dice);
	const stem = stemOf(type, basis);
	return {
		item: itemOf(
			'matching',
			left.map(({ card }) => card.id),
			stem
		),
		kind: 'matching',
		stem,
		topic: basis.fact.topic,
		facts: left.map(({ fact }) => fact.id),
		card: null,
		why: left.map(statementOf).join(' '),
		evidence: left.flatMap((pair) => evidenceOf(pair).slice(0, 1)),
		left: left.map(({ card }) => card.prompt),
		choices: ordered.map(({ text, why, evidence }) => ({ text, why, evidence })),
		key: choices.map((choice) => ordered.indexOf(choice))
	};
}

const least = 3;
const most = 5;
const longest = 32;

function typeOf({ card }: Basis): AnswerType | null {
	if (card.kind === 'list') return null;
	const type = answerType(card.answer, card.prompt, card.rule);
	return type === 'expansion' || type === 'acronym' ? null : type;
}

/** Whether it is short, and says neither which kind of thing among the others it wants nor about when it was. */
function isFit({ fact, card }: Basis): boolean {
	const isPlain = card.prompt.includes(gap) || asksOfWholeClass(card.prompt);
	return (
		isPlain &&
		card.prompt.split(' ').length <= longest &&
		!(timeOf({ fact, card }) && yearsIn(card.prompt).length > 0)
	);
}

/** Whether two dates lie so near each other that the age an event belongs to does not tell which one is its own. */
function isOfOneAge(a: Basis, b: Basis): boolean {
	const [one, other] = [timeOf(a), timeOf(b)];
	if (!one || !other) return true;
	const [year, otherYear] = [yearOf(one), yearOf(other)];
	return Math.abs(year - otherYear) <= 3 * plausibleYears(Math.max(year, otherYear));
}

/** When it was, if a time is asked for; 206 bones are no year. */
function timeOf(basis: Basis): When | null {
	const type = typeOf(basis);
	return type !== null && isTime(type) ? whenOf(basis.card.answer) : null;
}

/** Whether neither answer could belong to the other nor is told by its age, and neither prompt names the other's answer. */
function goTogether({ texts }: Making, a: Basis, b: Basis): boolean {
	if (a.fact === b.fact || overlaps(a.card.answer, b.card.answer) || !isOfOneAge(a, b)) return false;
	const mayBe = (one: Basis, answer: string) =>
		!fits(answer, one.card.answer, one.card.prompt) ||
		texts.says(toldBy(one, one.card.prompt), answer, cautious);
	const names = (one: Basis, { card }: Basis) =>
		shareOf(tellingWords(card.answer), tellingWords(one.card.prompt)) === 1;
	return (
		!mayBe(a, b.card.answer) &&
		!mayBe(b, a.card.answer) &&
		!names(a, b) &&
		!names(b, a) &&
		!names(a, a) &&
		!names(b, b)
	);
}

function choiceOf(pair: Basis, type: AnswerType): Choice {
	return {
		text: keyForm(pair.card.answer, pair.card.prompt, type),
		why: statementOf(pair),
		evidence: evidenceOf(pair)[0] ?? null
	};
}

const nouns: Record<string, string> = {
	year: 'year',
	decade: 'decade',
	century: 'century',
	month: 'date',
	day: 'date',
	country: 'country',
	city: 'city',
	person: 'person',
	term: 'term'
};

function stemOf(type: AnswerType, { card }: Basis): string {
	const noun = nouns[type] ?? (type.startsWith('number') ? 'number' : 'name');
	return card.prompt.includes(gap)
		? `Which ${noun} belongs in which gap?`
		: `Which ${noun} answers which question?`;
}
