import { answerParts, gap, type Card } from '#lib/facts/fact.ts';

/**
 * Why a card is not a good one, in as many sentences as it has faults: what a program can see of the rules for
 * good cards. The quotations are those of the card's fact.
 */
export function cardProblems(card: Card, quotations: string[]): string[] {
	return checks.map((check) => check(card, quotations)).filter((reason) => reason !== null);
}

/** The same for the statement of a fact: it stands alone, and claims no more than its quotations. */
export function claimProblems(statement: string, quotations: string[]): string[] {
	return [loosePointer(statement), missingTime(statement), unsaidWord([], statement, quotations)].filter(
		(reason) => reason !== null
	);
}

type Check = (card: Card, quotations: string[]) => string | null;

const checks: Check[] = [
	isEmpty,
	hasLongAnswer,
	hasSeveralAnswers,
	hasUncountedList,
	isYesOrNo,
	givesItselfAway,
	pointsOutside,
	namesNoTime,
	hasBareAcronym,
	answersBeyondQuotation
];

function isEmpty({ prompt, answer }: Card): string | null {
	if (prompt.replace(gap, '').trim() === '') return 'The prompt is empty.';
	return answer.trim() === '' ? 'The answer is empty.' : null;
}

function hasLongAnswer({ kind, answer }: Card): string | null {
	const words = wordsIn(answer).length;
	return kind !== 'list' && words > 12
		? `The answer has ${words} words; at most twelve can be recalled.`
		: null;
}

function hasSeveralAnswers({ kind, answer }: Card): string | null {
	return kind !== 'list' && /;|\band\/or\b/i.test(answer) ? 'The answer joins two answers in one.' : null;
}

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven'];
const fewEnough = 5;

/** More than five are a set of their own only when a quotation says how many there are. */
function hasUncountedList(card: Card, quotations: string[]): string | null {
	if (card.kind !== 'list') return null;
	const items = answerParts(card);
	const number = numbers[items.length - 2];
	const isTold = quotations.some((quotation) => wordsIn(quotation).includes(number ?? ''));
	if (!number || (items.length > fewEnough && !isTold))
		return `A list has two to five items, this one has ${items.length}.`;
	if (new Set(items.map(plain)).size < items.length) return 'An item stands twice in the list.';
	return wordsIn(card.prompt).includes(number) ? null : `The prompt does not say that there are ${number}.`;
}

const auxiliary = /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)$/;
const asking = /\b(who|whom|whose|what|which|when|where|why|how)\b/i;

function isYesOrNo({ kind, prompt, answer }: Card): string | null {
	if (/^(yes|no|true|false)\b/i.test(answer)) return 'The answer is yes or no.';
	if (kind !== 'question' || asking.test(prompt)) return null;
	const asked = prompt.split(/[.!?,:]\s+/).some((clause) => auxiliary.test(wordsIn(clause)[0] ?? ''));
	return asked ? 'The prompt asks for yes or no.' : null;
}

function givesItselfAway(card: Card): string | null {
	const prompt = ` ${plain(card.prompt)} `;
	const stems = new Set(wordsIn(card.prompt).map(stem));
	for (const part of [...answerParts(card), ...card.accepted]) {
		const telling = wordsIn(part).filter((word) => word.length > 3 || /\d/.test(word));
		const shown = telling.length > 0 && telling.every((word) => stems.has(stem(word)));
		if (shown || prompt.includes(` ${plain(part)} `)) return `The prompt gives “${part}” away.`;
	}
	return null;
}

const openings = /^(it|its|this|that|these|those|they|their|he|his|she|her|such)\b/i;
const pointers =
	/\b(this|the) (article|study|text|passage|document|note|paper|abstract|authors?)\b(?! (of|by|on|about)\b)/i;

function pointsOutside({ prompt }: Card): string | null {
	return loosePointer(prompt);
}

function loosePointer(text: string): string | null {
	const [pointer] = openings.exec(text) ?? pointers.exec(text) ?? [];
	return pointer ? `“${pointer}” means nothing to someone who sees this alone.` : null;
}

function namesNoTime({ prompt }: Card): string | null {
	return missingTime(prompt);
}

function missingTime(text: string): string | null {
	const [word] = /\b(now|nowadays|currently|today|recently|recent|at present|last year)\b/i.exec(text) ?? [];
	return word ? `“${word}” does not say when.` : null;
}

function hasBareAcronym({ prompt }: Card): string | null {
	if (/\bstands? for\b/.test(prompt)) return null;
	const bare = prompt
		.match(/(?<![(\p{L}])\p{Lu}{3,}\b(?!\))/gu)
		?.find((acronym) => !prompt.includes(`(${acronym})`));
	return bare ? `“${bare}” is not spelt out.` : null;
}

function answersBeyondQuotation(card: Card, quotations: string[]): string | null {
	const names = answerParts(card).flatMap(namesAndNumbers);
	return unsaidWord(names, `${card.prompt} ${card.answer}`, quotations);
}

/** A capital at the beginning is a name's only when the answer is that one word or goes on with a capital. */
function namesAndNumbers(answer: string): string[] {
	const inside = answer.replace(/^\p{Lu}[\p{Ll}’'-]*\s+(?=\p{Ll})/u, '');
	return inside.match(/\p{Lu}[\p{L}\d]*|\d+/gu) ?? [];
}

/** Numbers, names and words like “first” may only be claimed where a quotation has them. */
function unsaidWord(names: string[], claim: string, quotations: string[]): string | null {
	const quoted = new Set(quotations.flatMap(wordsIn));
	const bold = claim.match(/\b(only|first|never|all|always|largest)\b/gi) ?? [];
	const unsaid = [...names, ...bold].find((word) => !quoted.has(plain(word)));
	return unsaid ? `No quotation says “${unsaid}”.` : null;
}

/** Small letters, digits and single spaces: what remains of a wording when it is compared. */
export function plain(text: string): string {
	return wordsIn(text).join(' ');
}

function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stem(word: string): string {
	return word.length > 4 ? word.replace(/(ations?|ings?|ers?|ies|ed|es|s|y)$/, '') : word;
}
