import { shuffled } from '#lib/facts/dice.ts';
import { whenOf } from '#lib/reading/when.ts';
import type { Choice, ChoiceQuestion } from '#lib/facts/question.ts';
import { answerType, type AnswerType } from './answer-type.ts';
import { about, evidenceOf, isProved, statementOf, type Basis } from './basis.ts';
import { arrangement, inOrder } from './choice-order.ts';
import { choiceFaults } from './choice-rules.ts';
import { keyForm } from './grammar.ts';
import type { Making } from './making.ts';
import { wrongChoices, type WrongChoice } from './wrong-choices.ts';

/** A question with three or four choices, or null when there are not enough good wrong ones. */
export function choiceQuestion(making: Making, basis: Basis): ChoiceQuestion | null {
	const { card } = basis;
	const type = answerType(card.answer, card.prompt, card.rule);
	if (!type || type === 'expansion' || type === 'acronym' || !isProved(basis)) return null;
	const base = about('choice', basis, card.prompt);
	const unwanted = making.order.notTaken?.get(base.item) ?? new Set<string>();
	const asked = { basis, stem: card.prompt, key: card.answer };
	const wrong = wrongChoices(making, asked, enough + unwanted.size);
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

/** From so many good wrong choices those are chosen that go together and leave the key where it has been least. */
const enough = 8;

function choose(
	making: Making,
	key: Choice,
	wrong: WrongChoice[],
	stem: string,
	type: AnswerType,
	name: string
): Choice[] | null {
	const dice = making.dice(`place ${name}`);
	for (const size of [3, 2]) {
		const sets = combinations(wrong, size).filter((set) =>
			isGood(
				[key, ...set].map(({ text }) => text),
				stem
			)
		);
		if (sets.length === 0) continue;
		const places = making.places.preferred(size + 1, dice);
		for (const place of arrangement(type) === 'ascending' ? places : places.slice(0, 1)) {
			for (const set of sets) {
				const ordered = arranged(key, set, place, type, dice);
				if (ordered) return ordered;
			}
		}
		return placed(key, shuffled(sets[0] ?? [], dice), places[0] ?? 0);
	}
	return null;
}

function isGood(texts: string[], stem: string): boolean {
	return choiceFaults(texts, 0, stem).length === 0 && !isOneApart(texts);
}

/** Whether among days of one year, or that differ in the year alone, another date stands out. */
function isOneApart(texts: string[]): boolean {
	if (!texts.every((text) => /^(?:day|month)$/.test(whenOf(text)?.precision ?? ''))) return false;
	return [/\d{3,4}/, /\p{L}{3,}/u, /\b\d{1,2}\b/].some((part) => {
		const found = texts.map((text) => part.exec(text)?.[0] ?? '');
		const counts = found.map((one) => found.filter((other) => other === one).length);
		return Math.max(...counts) === texts.length - 1;
	});
}

/** The choices in their order, if the key comes to stand at the place. */
function arranged(
	key: Choice,
	wrong: WrongChoice[],
	place: number,
	type: AnswerType,
	dice: () => number
): Choice[] | null {
	if (arrangement(type) === 'shuffled') {
		return placed(key, inOrder(wrong, type, dice), place);
	}
	const ordered: Choice[] = inOrder([key, ...wrong], type, dice);
	return ordered.indexOf(key) === place ? ordered : null;
}

/** Names that would leave the key where it has been too often are in no order instead. */
function placed(key: Choice, others: Choice[], place: number): Choice[] {
	return [...others.slice(0, place), key, ...others.slice(place)];
}

/** All sets of a size, those of the first items first. */
function combinations<Item>(items: Item[], size: number): Item[][] {
	if (size === 0) return [[]];
	return items
		.flatMap((item, at) => combinations(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]))
		.sort((a, b) => rank(a, items) - rank(b, items));
}

function rank<Item>(set: Item[], items: Item[]): number {
	return set.reduce((sum, item) => sum + items.indexOf(item), 0);
}
