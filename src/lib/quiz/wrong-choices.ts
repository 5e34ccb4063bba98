import type { Evidence } from '#lib/facts/question.ts';
import { womensNames } from '#lib/reading/heads.ts';
import { amountOf } from './amount.ts';
import { areAlikeBodies, asksOfWholeClass } from './asked-class.ts';
import { answerType, isTime, type AnswerType } from './answer-type.ts';
import { askingSentence, evidenceOf, type Basis } from './basis.ts';
import { computed, plausibleYears } from './computed.ts';
import { fitted } from './grammar.ts';
import type { Making } from './making.ts';
import { mark } from './mark.ts';
import type { Option } from './options.ts';
import { overlaps } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';
import { whenOf, yearOf } from '#lib/reading/when.ts';

/** A choice that is wrong for certain, and what it is instead. */
export type WrongChoice = { text: string; why: string; evidence: Evidence | null };

/** What is asked: the answer of a card as it stands in a stem. */
type Asking = { basis: Basis; stem: string; key: string };

/** Wrong choices of the type of the answer, the best first; at most `most`. */
export function wrongChoices(making: Making, asking: Asking, most: number): WrongChoice[] {
	const { card } = asking.basis;
	const type = answerType(card.answer, card.prompt, card.rule);
	if (!type || card.kind === 'list' || (type.startsWith('number') && compared.test(asking.stem))) return [];
	if (!isTime(type) && !type.startsWith('number') && !asksOfWholeClass(asking.stem)) return [];
	if (isFraction.test(type) || (card.rule !== null && !isCountable(type))) return [];
	const found: WrongChoice[] = [];
	const told = toldBy(asking.basis, asking.stem);
	for (const option of candidates(making, asking.basis, type)) {
		if (found.length >= most) break;
		const text = fitted(option.text, asking.key, asking.stem, type);
		if (text === null || found.some((other) => overlaps(other.text, text))) continue;
		if (!isWrong(making, asking, told, text)) continue;
		found.push({ text, why: making.options.whyOf(option, asking.basis.fact), evidence: option.evidence });
	}
	return found;
}

/** Of names that a rule found nobody knows which could be crossed out; with dates, numbers, seas and rivers that is plain. */
function isCountable(type: AnswerType): boolean {
	return isTime(type) || type.startsWith('number') || type.startsWith('geography');
}

/** Of parts of a whole there are not enough others. */
const isFraction = /^number (?:half|halves|thirds?|quarters?|fifths?|tenths?)$/;

/** What is more than 300 is more than 200 as well. */
const compared =
	/\b(?:more|less|fewer|greater|higher|lower|larger|smaller|longer|shorter|better|faster) than (?:about |some |roughly )?_{4}|\b(?:above|over|under|below|beyond|at (?:least|most)|up to|nearly|almost|within|exceed(?:s|ed|ing)?) (?:about |some )?_{4}/i;

/** A year that the question tells parts what could be from what could not: "approved in 2021, and stopped in ____". */
function isOnSameSide(text: string, { stem, key }: Asking): boolean {
	const [when, right] = [whenOf(text), whenOf(key)];
	if (!when || !right) return true;
	const told = stem.match(/\b(?:1\d|20)\d\d\b/g) ?? [];
	return told.every(
		(year) => Math.sign(yearOf(when) - Number(year)) === Math.sign(yearOf(right) - Number(year))
	);
}

/** A title stands out among names without one. */
const titled =
	/^(?:the )?(?:President|King|Queen|Emperor|Empress|Dr|Sir|Lord|Lady|Prince|Princess|Professor|General|Saint|Mr|Mrs|Ms)\b/i;

/** How much of a question a passage may say that names a wrong choice. */
export const cautious = 0.34;

/** What a question tells beside its answer. */
export function toldBy({ card }: Basis, stem: string): ReadonlySet<string> {
	const answer = tellingWords([card.answer, ...card.accepted].join(' '));
	return new Set([...tellingWords(askingSentence(stem))].filter((word) => !answer.has(word)));
}

/** Whether nothing lets a text be right as well: neither what the question and its quotations name, nor any passage. */
function isWrong({ texts }: Making, asking: Asking, told: ReadonlySet<string>, text: string): boolean {
	const { card } = asking.basis;
	const words = tellingWords(text);
	return (
		words.size > 0 &&
		!(titled.test(text) && !titled.test(asking.key)) &&
		areAlikeBodies(text, asking.key) &&
		isOnSameSide(text, asking) &&
		![asking.key, card.answer, ...card.accepted].some((right) => overlaps(right, text)) &&
		!named(asking).some((others) => shareOf(words, others) === 1) &&
		!texts.says(told, text, cautious) &&
		(whenOf(text) !== null ||
			amountOf(text) !== null ||
			mark(card.answer, card.accepted, text).verdict !== 'right')
	);
}

/** The words of the question, of its fact and of each of its quotations. */
function named(asking: Asking): ReadonlySet<string>[] {
	const known = namedBy.get(asking);
	if (known) return known;
	const { basis, stem } = asking;
	const { statement, citations } = basis.fact;
	const named = [`${stem} ${statement}`, ...citations.map(({ quote }) => quote)].map(tellingWords);
	namedBy.set(asking, named);
	return named;
}

const namedBy = new WeakMap<Asking, ReadonlySet<string>[]>();

/** What could be taken for the answer: the learner's own mix-ups, then what stands nearest, then what is worked out. */
function candidates(making: Making, basis: Basis, type: AnswerType): Option[] {
	const { fact, card } = basis;
	const dice = making.dice(`choices ${card.id}`);
	const cited = fact.citations.filter(({ stance }) => stance === 'supports');
	const answers = making.options.answersNear(fact, type).filter((option) => option.fact !== fact.id);
	const mentions = cited.flatMap(({ document, start }) => making.options.namedIn(document, start, type));
	const words = tellingWords(card.prompt);
	const near = [...answers, ...mentions]
		.filter((option) => isNear(making, option, basis) && isLikely(option, type, card.answer))
		.map((option) => ({ option, near: nearness(option, basis, words, type) + dice() * 1.5 }))
		.sort((a, b) => b.near - a.near)
		.map(({ option }) => option);
	const worked = computed(card.answer, type, making.texts.latestYear, dice).map((text) =>
		bare(text, type, `The passage says ${card.answer}, not ${text}.`, basis)
	);
	return [...mixedUp(making, basis, type, answers), ...near, ...worked];
}

/** What the learner gave instead, as far as it is of the same type. */
function mixedUp({ order }: Making, basis: Basis, type: AnswerType, answers: Option[]): Option[] {
	const { card } = basis;
	return (order.mixUps?.get(card.id) ?? []).flatMap((text) => {
		const answer = answers.find((option) => overlaps(option.text, text));
		if (answer) return [answer];
		if (answerType(text, card.prompt, card.rule) !== type) return [];
		return [bare(text, type, `You once answered this instead; the passage says ${card.answer}.`, basis)];
	});
}

/** What stands nowhere is proved wrong by the quotation that proves the key. */
function bare(text: string, type: AnswerType, why: string, basis: Basis): Option {
	const evidence = evidenceOf(basis)[0] ?? null;
	return { text, type, document: null, topic: null, fact: null, words: new Set(), why, evidence };
}

/** Whether an option comes from the same topic, the same document or one on the same subject: others are absurd. */
function isNear({ texts }: Making, { topic, document }: Option, { fact }: Basis): boolean {
	if (topic !== null && topic === fact.topic) return true;
	return document !== null && fact.citations.some((citation) => texts.isAkin(citation.document, document));
}

/** Whether a date is of the same age and a number of the same size. */
function isLikely({ text, fact }: Option, type: AnswerType, key: string): boolean {
	if (isTime(type)) {
		const [a, b] = [whenOf(key), whenOf(text)];
		return a !== null && b !== null && Math.abs(yearOf(a) - yearOf(b)) <= plausibleYears(yearOf(a));
	}
	if (!type.startsWith('number')) return true;
	const ratio = (amountOf(text)?.value ?? 0) / (amountOf(key)?.value ?? 1);
	return type !== 'number ' && fact !== null && ratio >= 0.4 && ratio <= 2.5;
}

function nearness(
	option: Option,
	{ fact, card }: Basis,
	words: ReadonlySet<string>,
	type: AnswerType
): number {
	const isSameTopic = option.topic !== null && option.topic === fact.topic;
	const isSameDocument = fact.citations.some(({ document }) => document === option.document);
	return (
		(isSameTopic ? 2 : 0) +
		(isSameDocument ? 2 : 0) +
		(option.fact === null ? 0 : 1) +
		3 * shareOf(words, option.words) +
		(isTime(type) ? closeness(card.answer, option.text) : 0) +
		(type === 'person' && isWomans(option.text) === isWomans(card.answer) ? 2 : 0)
	);
}

function isWomans(name: string): boolean {
	return womensNames.has(name.split(' ')[0] ?? '');
}

/** From 0 to 2: the nearer a date, the harder it is to tell from the key. */
function closeness(key: string, text: string): number {
	const [a, b] = [whenOf(key), whenOf(text)];
	if (!a || !b) return 0;
	return 2 * (1 - Math.min(1, Math.abs(yearOf(a) - yearOf(b)) / plausibleYears(yearOf(a))));
}
