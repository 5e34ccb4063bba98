import { gap } from '#lib/facts/fact.ts';
import type { ChoiceQuestion } from '#lib/facts/question.ts';
import { amountOf } from './amount.ts';
import { answerType, isTime, nameType, type AnswerType } from './answer-type.ts';
import { about, standing, statementOf, type Basis } from './basis.ts';
import type { Making } from './making.ts';
import { bareName } from './same-thing.ts';
import { isSentence, partsOf, withoutNote } from './whole-sentence.ts';
import { isIncidental } from './worth.ts';
import { wrongChoices } from './wrong-choices.ts';

/** A whole statement, true or with one element changed into another of its type; null when there is none to change. */
export function trueFalseQuestion(making: Making, basis: Basis): ChoiceQuestion | null {
	const statement = statementWithGap(basis);
	if (!statement) return null;
	const { before, element, after, type } = statement;
	if (isBodyOfAnother(type, after) || (!isTime(type) && inAName.test(before))) return null;
	if (/^ \(\p{Lu}{2,}\)/u.test(after) || / stands for (?:the )?$/.test(before)) return null;
	const wrongs = wrongChoices(making, { basis, stem: `${before}${gap}${after}`, key: element }, 8);
	const wrong = wrongs.find(({ text }) => !isRounded.test(before) || isFarOff(text, element));
	if (!wrong) return null;
	const [place] = making.places.preferred(2, making.dice(`truth ${basis.card.id}`));
	const isTrue = place === 0;
	const stem = `${before}${isTrue ? element : wrong.text}${after}`;
	const base = about('true-false', basis, stem);
	const correction = isTrue ? 'The statement is right as it stands.' : said(element, wrong.text, type);
	const [proved] = base.evidence;
	return {
		...base,
		card: null,
		why: isTrue ? base.why : correction,
		kind: 'true-false',
		choices: [
			{ text: 'True', why: correction, evidence: (isTrue ? null : wrong.evidence) ?? proved ?? null },
			{ text: 'False', why: correction, evidence: proved ?? null }
		],
		key: isTrue ? 0 : 1
	};
}

/** "About six weeks" may be four as well; three are too few, and twelve too many. */
const isRounded =
	/\b(?:about|around|roughly|some|approximately|nearly|almost|over|more than|less than|at least|up to) $/i;

function isFarOff(text: string, right: string): boolean {
	const [amount, other] = [amountOf(text), amountOf(right)];
	if (!amount || !other) return true;
	const ratio = amount.value / other.value;
	return ratio >= 2 || ratio <= 0.5;
}

/** Whether an organisation is said to be one within another: "the Council in the Organization of Ports". */
function isBodyOfAnother(type: AnswerType, after: string): boolean {
	const [, holder] =
		/^ (?:\(\p{Lu}+\) )?(?:in|of|at|within|for) ((?:the )?\p{Lu}[^,;.()]*)/u.exec(after) ?? [];
	if (!holder || !/^(?:organisation|acronym)/.test(type)) return false;
	const name =
		/^(?:the )?\p{Lu}[\p{L}-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}-]*)*/u.exec(holder)?.[0] ?? '';
	return /^(?:organisation|acronym|power)/.test(nameType(name) ?? '');
}

type Changeable = { before: string; element: string; after: string; type: AnswerType };

const longest = 30;

/** What is changed is only a part of a name: "the United Nations Security Council". */
const inAName = /\p{Ll} (?:the )?\p{Lu}\p{L}* $/u;

/** The statement of a fact, parted where the answer of a card stands in it, once. */
function statementWithGap({ fact, card }: Basis): Changeable | null {
	const type = answerType(card.answer, card.prompt, card.rule);
	if (card.kind === 'list' || !type || type === 'expansion' || type === 'acronym') return null;
	const statement = statementOf({ fact, card });
	if (
		isIncidental(statement) ||
		counted.test(statement) ||
		(isTime(type) && relative.test(statement)) ||
		(isPlace.test(type) && narrowing.test(statement))
	)
		return null;
	if (statement.includes(';') || statement.split(' ').length > longest) return null;
	if (card.rule !== null && card.kind === 'cloze') {
		if (partsOf(withoutNote(card.prompt)).length > 1) return null;
		// Of several dates or figures nobody knows which one is in question.
		if (isTime(type) && /\d/.test(statement.replace(card.answer, ''))) return null;
		const [before = '', after = ''] = standing(card.prompt).split(gap);
		return isSentence(card.prompt.replace(gap, card.answer))
			? { before, element: card.answer, after, type }
			: null;
	}
	if (card.rule !== null) return null;
	const element = [card.answer, bareName(card.answer)].find((one) => isOnce(one, statement));
	if (!element) return null;
	const at = statement.indexOf(element);
	return { before: statement.slice(0, at), element, after: statement.slice(at + element.length), type };
}

/** "In 2011, the year after the other": with another year the statement would not fit itself. */
const relative =
	/\bthe (?:year|month|day|decade) (?:after|before)\b|\b(?:years?|months?|days?|decades?) (?:later|earlier|before|after)\b/i;

/** What one source happens to list says little of what is so. */
const counted = /\b(?:names|lists|counts|mentions) (?:two|three|four|five|six|seven|eight|nine|ten)\b/;

/** "The first Muslim country", "a common border": only one could be meant, whatever the texts say. */
const isPlace = /^(?:country|city|person|power|people)$/;
const narrowing = /\b(?:first|only|largest|border|borders|neighbours?|coast|president|capital)\b/i;

function isOnce(one: string, statement: string): boolean {
	const at = statement.indexOf(one);
	if (at === -1 || statement.includes(one, at + one.length)) return false;
	return (
		!/[\p{L}\p{N}]$/u.test(statement.slice(0, at)) &&
		!/^[\p{L}\p{N}’']/u.test(statement.slice(at + one.length))
	);
}

function said(right: string, wrong: string, type: AnswerType): string {
	return isTime(type) ? `It was ${right}, not ${wrong}.` : `It should say ${right}, not ${wrong}.`;
}
