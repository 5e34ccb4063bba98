import { shuffled } from '#lib/facts/dice.ts';
import { whenOf } from '#lib/reading/when.ts';
import type { Choice, ChoiceQuestion } from '#lib/facts/question.ts';
import { answerType, isTime, type AnswerType } from './answer-type.ts';
import { about, evidenceOf, isProved, statementOf, type Basis } from './basis.ts';
import { arrangement, inOrder } from './choice-order.ts';
import { choiceFaults } from './choice-rules.ts';
import { combinations } from './combinations.ts';
import { outOfOrder } from './ordering.ts';
import { keyForm } from './grammar.ts';
import type { Making } from './making.ts';
import { isFree, wrongChoices, type WrongChoice } from './wrong-choices.ts';

/** A question with three or four choices, or null when there are not enough good wrong ones. */
export function choiceQuestion(making: Making, basis: Basis): ChoiceQuestion | null {
	const { card } = basis;
	const type = answerType(card.answer, card.prompt, card.rule);
	if (!type || type === 'expansion' || type === 'acronym' || !isProved(basis) || !isFree(making, basis))
		return null;
	if (isTime(type) && card.rule !== null && inOffice.test(card.prompt)) return null;
	const base = about('choice', basis, card.prompt);
	const unwanted = making.order.notTaken?.get(base.item) ?? new Set<string>();
	const asked = { basis, stem: card.prompt, key: card.answer };
	const wrong = wrongChoices(making, asked, enough + unwanted.size);
	if (isAtTheEnd(card.answer, wrong)) return null;
	const drawing = wrong.filter(({ text }) => !unwanted.has(text));
	const key: Choice = {
		text: keyForm(card.answer, card.prompt, type),
		why: statementOf(basis),
		evidence: evidenceOf(basis)[0] ?? null
	};
	const choosing = (from: WrongChoice[]) => choose(making, key, from, card.prompt, type, card.id);
	const chosen = choosing(drawing) ?? choosing(wrong);
	if (!chosen) return null;
	const place = chosen.indexOf(key);
	return { ...base, kind: 'choice', choices: chosen, key: place };
}

/** A date lies in somebody's years of office, and the others are crossed out. */
const inOffice =
	/\b(?:President|Chancellor|Premier|Prime Minister|King|Queen|Emperor|Empress|Sultan|Tsar|Pope|Governor) \p{Lu}|\b[Aa]dministration\b/u;

/** Whether a date lies before or after all that it could be taken for, and would be known by that. */
function isAtTheEnd(key: string, wrong: WrongChoice[]): boolean {
	const right = whenOf(key);
	if (!right) return false;
	const earlier = wrong.filter(({ text }) => (whenOf(text)?.from ?? 0) < right.from).length;
	return earlier === 0 || earlier === wrong.length;
}

/** From so many good wrong choices those are chosen that go together and leave the key where it has been least. */
const enough = 12;

function choose(
	making: Making,
	key: Choice,
	wrong: WrongChoice[],
	stem: string,
	type: AnswerType,
	name: string
): Choice[] | null {
	const dice = making.dice(`place ${name}`);
	const kind = arrangement(type);
	const order: Choice[] = inOrder([key, ...wrong], type, dice);
	const isBefore = wrong.map((one) => order.indexOf(one) < order.indexOf(key));
	for (const size of [3, 2]) {
		const places = making.places.preferred(size + 1, dice);
		const sets = combinations(wrong.length, size);
		const taken = (set: readonly number[]) => wrong.filter((_, at) => set.includes(at));
		const isFine = (set: readonly number[]) =>
			isGood(
				[key, ...taken(set)].map(({ text }) => text),
				stem
			);
		const placeIn = (set: readonly number[]) => set.filter((at) => isBefore[at]).length;
		for (const place of kind === 'ascending' ? places : kind === 'shuffled' ? [] : places.slice(0, 1)) {
			const set = sets.find((one) => placeIn(one) === place && isFine(one));
			const some: Choice[] = set ? [key, ...taken(set)] : [];
			if (set) return order.filter((one) => some.includes(one));
		}
		const set = kind === 'ascending' ? undefined : sets.find(isFine);
		if (set)
			return placed(
				key,
				outOfOrder(shuffled(taken(set), dice), inOrder(taken(set), type, dice)),
				places[0] ?? 0
			);
	}
	return null;
}

function isGood(texts: string[], stem: string): boolean {
	return choiceFaults(texts, 0, stem).length === 0 && !isOneApart(texts);
}

/** Whether a date stands out: among days of one year, among those that differ in the year alone, or because few share its day. */
function isOneApart(texts: string[]): boolean {
	if (!texts.every((text) => /^(?:day|month)$/.test(whenOf(text)?.precision ?? ''))) return false;
	const isOdd = [/\d{3,4}/, /\p{L}{3,}/u, /\b\d{1,2}\b/].some((part) => {
		const found = texts.map((text) => part.exec(text)?.[0] ?? '');
		const counts = found.map((one) => found.filter((other) => other === one).length);
		return Math.max(...counts) === texts.length - 1;
	});
	const days = texts.map((text) => text.replace(/,? ?\d{3,4}/, ''));
	const sharing = days.filter((day) => day === days[0]).length;
	return isOdd || (sharing > 1 && sharing < texts.length);
}

/** Names that would leave the key where it has been too often are in no order instead, the others neither. */
function placed(key: Choice, others: Choice[], place: number): Choice[] {
	return [...others.slice(0, place), key, ...others.slice(place)];
}
