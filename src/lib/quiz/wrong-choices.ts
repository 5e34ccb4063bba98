import type { Evidence } from '#lib/facts/question.ts';
import { answerType, type AnswerType } from './answer-type.ts';
import { askingSentence, type Basis } from './basis.ts';
import { computed, plausibleYears } from './computed.ts';
import { fitted } from './grammar.ts';
import type { Making } from './making.ts';
import type { Option } from './options.ts';
import { overlaps } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';
import { whenOf, yearOf } from './when.ts';

/** A choice that is wrong for certain, and what it is instead. */
export type WrongChoice = { text: string; why: string; evidence: Evidence | null };

/** How much of a question a passage may say that names a wrong choice. */
const cautious = 0.34;

/** Wrong choices for a card, of its answer's type, the best first; at most `most`. */
export function wrongChoices(making: Making, basis: Basis, stem: string, most: number): WrongChoice[] {
	const { card } = basis;
	const type = answerType(card.answer, card.prompt, card.rule);
	if (!type || card.kind === 'list') return [];
	const found: WrongChoice[] = [];
	const told = toldBy(basis, stem);
	for (const option of candidates(making, basis, type)) {
		if (found.length >= most) break;
		const text = fitted(option.text, card.answer, stem, type);
		if (text === null || found.some((other) => overlaps(other.text, text))) continue;
		if (!isWrong(making, basis, stem, told, text)) continue;
		found.push({ text, why: option.why, evidence: option.evidence });
	}
	return found;
}

/** Whether no passage and no statement lets a text be right as well. */
function isWrong(
	{ texts }: Making,
	{ fact, card }: Basis,
	stem: string,
	told: ReadonlySet<string>,
	text: string
): boolean {
	const rights = [card.answer, ...card.accepted];
	return (
		!rights.some((right) => overlaps(right, text)) &&
		!named(text, `${stem} ${fact.statement}`) &&
		!fact.citations.some(({ quote }) => named(text, quote)) &&
		!texts.says(told, text, cautious)
	);
}

/** What a question tells beside its answer. */
export function toldBy({ card }: Basis, stem: string): ReadonlySet<string> {
	const answer = tellingWords([card.answer, ...card.accepted].join(' '));
	return new Set([...tellingWords(askingSentence(stem))].filter((word) => !answer.has(word)));
}

/** Whether words of a text name a thing that would be taken for another. */
function named(thing: string, text: string): boolean {
	const words = tellingWords(thing);
	return words.size > 0 && shareOf(words, tellingWords(text)) === 1;
}

function candidates(making: Making, basis: Basis, type: AnswerType): Option[] {
	const { card } = basis;
	const dice = making.dice(`choices ${card.id}`);
	const words = tellingWords(card.prompt);
	const cited = basis.fact.citations.filter(({ stance }) => stance === 'supports');
	const documents = new Set(cited.map(({ document }) => document));
	const nearness = (option: Option) =>
		(option.topic !== null && option.topic === basis.fact.topic ? 2 : 0) +
		(option.document !== null && documents.has(option.document) ? 2 : 0) +
		(option.fact === null ? 0 : 1) +
		3 * shareOf(words, option.words) +
		closeness(card.answer, option.text) +
		dice() * 1.5;
	const answers = making.options.answersOf(type, basis).filter((option) => option.fact !== basis.fact.id);
	const mentions = cited.flatMap(({ document, start }) => making.options.namedIn(document, start, type));
	const near = [...answers, ...mentions]
		.filter((option) => isNearEnough(option, type, documents, basis))
		.map((option) => ({ option, near: nearness(option) }))
		.sort((a, b) => b.near - a.near)
		.map(({ option }) => option);
	return [...mixedUp(making, basis, type, answers), ...near, ...made(card.answer, type, dice)];
}

/** What the learner gave instead, as far as it is of the same type. */
function mixedUp({ order }: Making, { card }: Basis, type: AnswerType, answers: Option[]): Option[] {
	return (order.mixUps?.get(card.id) ?? []).flatMap((text) => {
		const answer = answers.find((option) => overlaps(option.text, text));
		if (answer) return [answer];
		if (answerType(text, card.prompt, card.rule) !== type) return [];
		return [blank(text, type, 'You once answered this instead.')];
	});
}

function made(key: string, type: AnswerType, dice: () => number): Option[] {
	return computed(key, dice).map((text) => blank(text, type, `No passage has ${text} for this.`));
}

function blank(text: string, type: AnswerType, why: string): Option {
	return { text, type, document: null, topic: null, fact: null, words: new Set(), why, evidence: null };
}

/** A term of another subject would be absurd; so would a year of another age. */
function isNearEnough(
	option: Option,
	type: AnswerType,
	documents: Set<string>,
	{ fact, card }: Basis
): boolean {
	const [key, other] = [whenOf(card.answer), whenOf(option.text)];
	if (key && other) return Math.abs(yearOf(key) - yearOf(other)) <= plausibleYears(yearOf(key));
	if (type !== 'term' && !type.startsWith('number')) return true;
	return (
		(option.document !== null && documents.has(option.document)) ||
		(option.topic !== null && option.topic === fact.topic)
	);
}

/** From 0 to 2: the nearer a date, the harder it is to tell from the key. */
function closeness(key: string, text: string): number {
	const [a, b] = [whenOf(key), whenOf(text)];
	if (!a || !b) return 0;
	return 2 * (1 - Math.min(1, Math.abs(yearOf(a) - yearOf(b)) / plausibleYears(yearOf(a))));
}
