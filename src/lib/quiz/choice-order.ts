import { shuffled, type Dice } from '#lib/facts/dice.ts';
import { amountOf } from './amount.ts';
import { isTime, type AnswerType } from './answer-type.ts';
import { bareName } from './same-thing.ts';
import { whenOf } from '#lib/reading/when.ts';

/** How choices of a type are put in order: dates and numbers ascending, names by the alphabet, others by chance. */
export function arrangement(type: AnswerType): 'ascending' | 'alphabetical' | 'shuffled' {
	if (/^(?:day|month|year|decade|century|number)/.test(type)) return 'ascending';
	return type === 'term' || type === 'expansion' ? 'shuffled' : 'alphabetical';
}

export function inOrder<Item extends { text: string }>(items: Item[], type: AnswerType, dice: Dice): Item[] {
	switch (arrangement(type)) {
		case 'ascending':
			return [...items].sort((a, b) => sizeOf(a.text, type) - sizeOf(b.text, type));
		case 'alphabetical':
			return [...items].sort((a, b) => compare(bareName(a.text), bareName(b.text)));
		default:
			return shuffled(items, dice);
	}
}

/** What a date or a number is put in order by. */
function sizeOf(text: string, type: AnswerType): number {
	return (isTime(type) ? whenOf(text)?.from : amountOf(text)?.value) ?? 0;
}

function compare(a: string, b: string): number {
	return a.localeCompare(b, 'en');
}
