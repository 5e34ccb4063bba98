import type { Evidence } from '#lib/facts/question.ts';
import { whenOf, yearOf } from '#lib/reading/when.ts';
import { amountOf } from './amount.ts';
import { areAlikeBodies, asksOfWholeClass } from './asked-class.ts';
import { answerType, isTime, type AnswerType } from './answer-type.ts';
import { askingSentence, type Basis } from './basis.ts';
import { candidates } from './candidates.ts';
import { fitted } from './grammar.ts';
import type { Making } from './making.ts';
import { mark } from './mark.ts';
import type { Option } from './options.ts';
import { isBeginningOfWar, isOfFixedYears, isWithinEvent } from './span-of-event.ts';
import { overlaps } from './same-thing.ts';
import { shareOf, tellingWords } from './telling-words.ts';
import { hasRoom, isWithin, widened, windowAround, type Window } from './time-window.ts';

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
	if (isTime(type) && (isBeginningOfWar(asking.stem) || isOfFixedYears(asking.stem))) return [];
	if (isFraction.test(type) || (card.rule !== null && !isCountable(type))) return [];
	const found: WrongChoice[] = [];
	const told = toldBy(asking.basis, asking.stem);
	for (const option of inWindow(candidates(making, asking.basis, type), making, asking)) {
		if (found.length >= most) break;
		const text = fitted(option.text, asking.key, asking.stem, type);
		if (text === null || found.some((other) => overlaps(other.text, text))) continue;
		if (!isWrong(making, asking, told, text)) continue;
		found.push({ text, why: making.options.whyOf(option, asking.basis.fact), evidence: option.evidence });
	}
	return found;
}

/** Whether the years that the texts name leave room for others before a date and after it: else most could be crossed out. */
export function isFree(making: Making, basis: Basis): boolean {
	const when = whenOf(basis.card.answer);
	return !when || hasRoom(yearOf(when), windowOf(making, basis, yearOf(when)));
}

function windowOf({ options, texts }: Making, { fact }: Basis, year: number): Window {
	const { from, to } = windowAround(year, options.yearsNear(fact));
	return { from, to: Math.min(to, Math.max(year, texts.latestYear)) };
}

/** Dates that could be, what the learner took for the answer, and at the end one that only looks as if it could. */
function inWindow(options: Option[], making: Making, { basis, key }: Asking): Option[] {
	const right = whenOf(key);
	if (!right) return options;
	const window = widened(yearOf(right), windowOf(making, basis, yearOf(right)));
	const mixUps = making.order.mixUps?.get(basis.card.id) ?? [];
	const latest = Math.max(making.texts.latestYear, yearOf(right));
	const isPast = ({ text, fact }: Option) => fact !== null || yearOf(whenOf(text) ?? right) <= latest;
	const isFine = ({ text }: Option) => {
		const when = whenOf(text);
		return !when || mixUps.includes(text) || isWithin(yearOf(when), window);
	};
	const past = options.filter(isPast);
	const fine = past.filter(isFine);
	const isLater = ({ text }: Option) => yearOf(whenOf(text) ?? right) > yearOf(right);
	const later = fine.filter(isLater).length;
	const lacking = past.find((option) => !isFine(option) && isLater(option) === later * 2 < fine.length);
	return lacking ? [...fine, lacking] : fine;
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

/** What differs in the month or the day alone asks for what nobody has to know. */
function isAnotherYear(text: string, key: string): boolean {
	const [when, right] = [whenOf(text), whenOf(key)];
	if (!when || !right || !/^(?:day|month)$/.test(right.precision)) return true;
	return yearOf(when) !== yearOf(right);
}

/** What is passed in one year is often in force from the next, and a year more or less is not worth knowing. */
function isNextYear(text: string, key: string): boolean {
	const [when, right] = [whenOf(text), whenOf(key)];
	if (!when || !right || right.precision !== 'year') return false;
	return Math.abs(yearOf(when) - yearOf(right)) === 1;
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
		isAnotherYear(text, asking.key) &&
		!isNextYear(text, asking.key) &&
		isWithinEvent(text, asking.key, asking.stem) &&
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
