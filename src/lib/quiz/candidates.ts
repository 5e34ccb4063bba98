import { womensNames } from '#lib/reading/heads.ts';
import { whenOf, yearOf } from '#lib/reading/when.ts';
import { amountOf } from './amount.ts';
import { answerType, isTime, type AnswerType } from './answer-type.ts';
import { evidenceOf, type Basis } from './basis.ts';
import { computed, plausibleYears } from './computed.ts';
import type { Making } from './making.ts';
import type { Option } from './options.ts';
import { overlaps } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';

/** What could be taken for the answer: the learner's own mix-ups, then what stands nearest, then what is worked out. */
export function candidates(making: Making, basis: Basis, type: AnswerType): Option[] {
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
