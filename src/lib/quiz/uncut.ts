import { gap } from '#lib/facts/fact.ts';
import type { Basis } from './basis.ts';
import { withoutNote } from './whole-sentence.ts';

/** Whether a drafted sentence ends where its quotation may end, and not before what it cannot do without: "has belonged | since 1888". */
export function isUncut({ fact, card }: Basis): boolean {
	if (card.rule === null || !card.prompt.includes(gap)) return true;
	const sentence = plain(withoutNote(card.prompt).replace(gap, card.answer).replace(/\.$/, ''));
	return fact.citations.every(({ quote }) => {
		const told = plain(quote);
		const at = told.indexOf(sentence);
		return at === -1 || !needed.test(told.slice(at + sentence.length));
	});
}

const needed = /^ (?:since|until|till|from|as|than|of|that|because|unless|to(?! this day))\b/;

function plain(text: string): string {
	return text
		.replace(/ \[[^\]]*\]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
