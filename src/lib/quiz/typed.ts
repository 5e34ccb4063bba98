import { gap } from '#lib/facts/fact.ts';
import { hintFor, withoutHint } from '#lib/facts/hint.ts';
import type { TypedQuestion } from '#lib/facts/question.ts';
import { whenOf } from '#lib/reading/when.ts';
import { answerType, isTime } from './answer-type.ts';
import { isEverydayWord, isTypeable } from './typeable.ts';
import { alsoSaid } from './also-said.ts';
import { about, evidenceOf, isProved, type Basis } from './basis.ts';
import { isClearDate } from './clear-date.ts';
import { fullerNames } from './full-name.ts';
import type { Making } from './making.ts';
import type { MaterialCard } from './material.ts';
import { plainName } from './plain-name.ts';
import type { Texts } from './texts.ts';
import { withoutNote } from './whole-sentence.ts';
import { withUnitShown } from './shown-unit.ts';

/** A question whose answer is typed, or the sentence with a gap; null when a card is not of that kind. */
export function typedQuestion(kind: 'typed' | 'gap', { texts }: Making, basis: Basis): TypedQuestion | null {
	const { card } = basis;
	if ((kind === 'gap') !== card.prompt.includes(gap)) return null;
	if (!isTypeable(card) || !isProved(basis)) return null;
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
	const accepted = new Set([card.answer, ...acceptedOf(basis, texts)]);
	return {
		...about(kind, basis, shown?.stem ?? withPrecision(card)),
		kind,
		answer,
		accepted: [...accepted].filter((other) => other !== answer),
		isList: card.kind === 'list'
	};
}

/** What is right besides, with the fuller names that the documents have for somebody. */
function acceptedOf(basis: Basis, texts: Texts): string[] {
	const { card, fact } = basis;
	const surname = plainName(card.answer);
	const fuller = fact.citations.flatMap(({ document }) =>
		fullerNames(surname, texts.documents.get(document)?.text ?? '')
	);
	return [...card.accepted, ...fuller, ...alsoSaid(basis)];
}

/**
 * A card as a learner took it, with its answer typed: its first letters say which wording is meant. Null when it is not
 * of that kind, or too long to be typed.
 */
export function recallQuestion(kind: 'typed' | 'gap', { texts }: Making, basis: Basis): TypedQuestion | null {
	const { card } = basis;
	if ((kind === 'gap') !== card.prompt.includes(gap) || !isProved(basis)) return null;
	if (card.kind === 'list' || card.rule === 'cause' || card.answer.split(/\s+/).length > mostWords)
		return null;
	if (isAcronym.test(card.answer) || opensBehind.test(withoutNote(card.prompt))) return null;
	if (isDate(card) && !isClearDate(card.prompt)) return null;
	return {
		...about(kind, basis, isDate(card) ? withPrecision(card) : withFirstLetters(card)),
		kind,
		answer: card.answer,
		accepted: [...new Set(acceptedOf(basis, texts))].filter((other) => other !== card.answer),
		isList: false
	};
}

const mostWords = 6;

/** Somebody else writes it in full. */
const isAcronym = /^\p{Lu}{2,}s?$/u;

/** "About a decade later", "Once again": it goes on from something that is not told. */
const opensBehind =
	/^(?:(?:\S+ ){0,4}(?:later|thereafter|afterwards?)\b|Once again\b|After all\b|(?:During|At|By|Since|Until) (?:this|that) )/;

function isDate({ prompt, answer, rule }: MaterialCard): boolean {
	const type = answerType(answer, prompt, rule);
	return rule === 'date' || (type !== null && isTime(type));
}

/** "In the ____ (decade)": a year would do as well where nothing says so. */
function withPrecision({ prompt, answer }: MaterialCard): string {
	const precision = whenOf(answer)?.precision;
	if (precision !== 'decade' && precision !== 'century') return prompt;
	return withoutHint(prompt).replace(gap, () => `${gap} (${precision})`);
}

function withFirstLetters({ prompt, answer, rule }: MaterialCard): string {
	if (/\d/.test(answer) || rule === 'acronym') return prompt;
	const bare = withoutHint(prompt);
	const letters = hintFor(plainName(answer));
	return bare.includes(gap)
		? bare.replace(gap, () => `${gap} ${letters}`)
		: bare.replace(/\?$/, ` ${letters}?`);
}
