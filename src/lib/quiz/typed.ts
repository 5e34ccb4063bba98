import { gap } from '#lib/facts/fact.ts';
import { hintFor, withoutHint } from '#lib/facts/hint.ts';
import type { TypedQuestion } from '#lib/facts/question.ts';
import { givenNames } from '#lib/reading/heads.ts';
import { whenOf, type Precision } from '#lib/reading/when.ts';
import { answerType, isTime } from './answer-type.ts';
import { isEverydayWord, isTypeable } from './typeable.ts';
import { alsoSaid } from './also-said.ts';
import { about, evidenceOf, isProved, type Basis } from './basis.ts';
import { isClearDate } from './clear-date.ts';
import { isClearlyTold } from './clearly-told.ts';
import { fullerNames } from './full-name.ts';
import type { Making } from './making.ts';
import type { MaterialCard } from './material.ts';
import { plainName } from './plain-name.ts';
import type { Texts } from './texts.ts';
import { withUnitShown } from './shown-unit.ts';

/** A question whose answer is typed, or the sentence with a gap; null when a card is not of that kind. */
export function typedQuestion(kind: 'typed' | 'gap', { texts }: Making, basis: Basis): TypedQuestion | null {
	const { card } = basis;
	if ((kind === 'gap') !== card.prompt.includes(gap)) return null;
	if (!isTypeable(card) || !isProved(basis) || isUnclearDate(card) || isHalfAName(card)) return null;
	if (
		isEverydayWord(
			card,
			evidenceOf(basis)
				.map(({ quote }) => quote)
				.join(' ')
		)
	)
		return null;
	const shown = kind === 'gap' ? withUnitShown(card.prompt, card.answer) : null;
	const answer = shown?.number ?? card.answer;
	const all = new Set([card.answer, ...acceptedOf(basis, texts)]);
	const accepted = [...all].filter((other) => other !== answer);
	return {
		...about(kind, basis, shown?.stem ?? hinted(card, accepted)),
		kind,
		answer,
		accepted,
		isList: card.kind === 'list'
	};
}

/** What is right besides, with the fuller names that the documents have for somebody. */
function acceptedOf(basis: Basis, texts: Texts): string[] {
	const { card } = basis;
	const name = plainName(card.answer);
	const fuller = textsOf(basis, texts).flatMap((text) => fullerNames(name, text));
	return [...card.accepted.filter((other) => !/["“”]/.test(other)), ...fuller, ...alsoSaid(basis)];
}

function textsOf({ fact }: Basis, { documents }: Texts): string[] {
	const cited = new Set(fact.citations.map(({ document }) => document));
	return [...cited].map((document) => documents.get(document)?.text ?? '');
}

/**
 * A card as a learner took it, with its answer typed: its first letters, or that of a name, say which wording is meant.
 * Null when it is not of that kind, or leaves a doubt.
 */
export function recallQuestion(kind: 'typed' | 'gap', { texts }: Making, basis: Basis): TypedQuestion | null {
	const { card } = basis;
	if ((kind === 'gap') !== card.prompt.includes(gap) || !isProved(basis)) return null;
	if (card.kind === 'list' || card.rule === 'cause') return null;
	if (isHalfAName(card) || isUnclearDate(card)) return null;
	if (!isDate(card) && !isClearlyTold(card, textsOf(basis, texts).join('\n'))) return null;
	const accepted = [...new Set(acceptedOf(basis, texts))].filter((other) => other !== card.answer);
	return {
		...about(kind, basis, isDate(card) ? withPrecision(card, accepted) : withFirstLetters(card)),
		kind,
		answer: card.answer,
		accepted,
		isList: false
	};
}

/** Letters that somebody else writes in full, and a first name alone, as rules draft them. */
function isHalfAName({ answer, rule }: MaterialCard): boolean {
	return rule !== null && (/^\p{Lu}{2,}s?$/u.test(answer) || givenNames.has(answer));
}

/** Whether a rule asks for a date of something that it does not tell enough of. */
function isUnclearDate(card: MaterialCard): boolean {
	return card.rule !== null && isDate(card) && !isClearDate(card.prompt);
}

function isDate({ prompt, answer, rule }: MaterialCard): boolean {
	const type = answerType(answer, prompt, rule);
	return rule === 'date' || (type !== null && isTime(type));
}

/** How exact a date is wanted, and with which letters begins what something is called. */
function hinted(card: MaterialCard, accepted: string[]): string {
	return card.rule === 'definition' || (card.rule === 'term' && card.prompt.includes(gap))
		? withFirstLetters(card)
		: withPrecision(card, accepted);
}

/** "In the ____ (decade)": a drafted sentence says how exact a date is wanted. */
function withPrecision(card: MaterialCard, accepted: string[]): string {
	const { prompt, answer, rule } = card;
	const precision = whenOf(answer)?.precision;
	if (rule === null || !precision || !isDate(card)) return prompt;
	const isYearEnough = precision !== 'year' && accepted.some((other) => /^\d{3,4}$/.test(other));
	const wanted = isYearEnough ? 'the year is enough' : named[precision];
	return withoutHint(prompt).replace(gap, () => `${gap} (${wanted})`);
}

const named: Record<Precision, string> = {
	day: 'day',
	month: 'month and year',
	year: 'year',
	decade: 'decade',
	century: 'century'
};

/** Of a name one letter, since its initials alone would be it; a question says by itself which name it asks for. */
function withFirstLetters({ prompt, answer, rule }: MaterialCard): string {
	if (/\d/.test(answer) || rule === 'acronym') return prompt;
	const bare = withoutHint(prompt);
	const isName = /^\p{Lu}/u.test(answer);
	if (!bare.includes(gap)) return isName ? bare : bare.replace(/\?$/, ` ${hintFor(answer)}?`);
	return bare.replace(gap, () => `${gap} ${isName ? `(${plainName(answer).charAt(0)}…)` : hintFor(answer)}`);
}
