import { gap } from '#lib/facts/fact.ts';
import { shuffled } from '#lib/facts/dice.ts';
import type { OrderingQuestion } from '#lib/facts/question.ts';
import { evidenceOf, itemOf, type Basis } from './basis.ts';
import { eventOf } from './event.ts';
import type { Making } from './making.ts';
import { isFromLongText } from './prominent.ts';
import type { Texts } from './texts.ts';
import { withoutNote } from './whole-sentence.ts';
import { meet, whenOf, yearOf, type When } from '#lib/reading/when.ts';

/** Three to five events in the order of time; null when too few have a date that is certain and their own. */
export function orderingQuestion(making: Making, basis: Basis, free: Basis[]): OrderingQuestion | null {
	const first = dated(basis);
	if (!first) return null;
	const events = [first];
	for (const other of free) {
		if (events.length >= most) break;
		if (!making.areAkin(basis, other) || events.some(({ basis: { fact } }) => fact === other.fact)) continue;
		const event = dated(other);
		if (!event || events.some((one) => isTooNear(one, event) || one.text === event.text)) continue;
		if (!events.some((one) => isOneStory(making, one, event))) continue;
		events.push(event);
	}
	if (events.length < least) return null;
	const dice = making.dice(`events ${basis.card.id}`);
	const inTime = [...events].sort((a, b) => a.when.from - b.when.from);
	const shown = outOfOrder(shuffled(events, dice), inTime);
	const stem = 'Put these in the order of time, the earliest first.';
	return {
		item: itemOf(
			'ordering',
			shown.map((event) => event.basis.card.id),
			stem
		),
		kind: 'ordering',
		stem,
		topic: basis.fact.topic,
		facts: shown.map((event) => event.basis.fact.id),
		card: null,
		why: `In this order: ${inTime.map((event) => event.basis.card.answer).join(', ')}.`,
		evidence: inTime.flatMap((event) => evidenceOf(event.basis).slice(0, 1)),
		choices: shown.map((event) => ({
			text: event.text,
			why: `It was ${event.basis.card.answer}.`,
			evidence: evidenceOf(event.basis)[0] ?? null
		})),
		key: inTime.map((event) => shown.indexOf(event))
	};
}

/** Whether nobody has to know which came first: they meet, or of years the next follows. */
function isTooNear(one: Dated, other: Dated): boolean {
	if (meet(one.when, other.when)) return true;
	const isByYear = one.when.precision === 'year' || other.when.precision === 'year';
	return isByYear && Math.abs(yearOf(one.when) - yearOf(other.when)) < 2;
}

/** Whether two drafted events are of one story: in a longer text they have to share a name, not only its title. */
function isOneStory({ texts }: Making, one: Dated, other: Dated): boolean {
	if (!isTold(texts, one.basis) || !isTold(texts, other.basis)) return true;
	const [names, others] = [one, other].map(({ basis }) => namesIn(withoutNote(basis.card.prompt)));
	return others?.some((name) => names?.includes(name)) ?? false;
}

function isTold(texts: Texts, basis: Basis): boolean {
	return basis.card.rule !== null && isFromLongText(basis, texts);
}

function namesIn(sentence: string): string[] {
	return sentence.match(/\p{Lu}[\p{L}’-]{3,}/gu) ?? [];
}

/** What is shown must not be the solution already: then the first comes last. */
export function outOfOrder<Item>(shown: Item[], solved: Item[]): Item[] {
	const isSolved = shown.every((item, at) => item === solved[at]);
	return isSolved ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

const least = 3;
const most = 5;

type Dated = { basis: Basis; text: string; when: When };

function dated(basis: Basis): Dated | null {
	const { card } = basis;
	if (card.kind !== 'cloze' || !card.prompt.includes(gap)) return null;
	const when = whenOf(card.answer);
	const text = when && when.precision !== 'century' ? eventOf(card.prompt) : null;
	return when && text ? { basis, text, when } : null;
}
