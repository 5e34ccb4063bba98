import type { Document } from '#lib/reading/document.ts';
import { meaningOf, meaningOfAll, nearness, rankOf } from '#lib/reading/meaning.ts';
import { passages } from '#lib/reading/passages.ts';
import type { DraftedCard, DraftedFact } from './draft.ts';

/** What tells whether a key phrase is worth a card. */
export type Signs = [
	/** How rare the rarest of its words is, as a logarithm of its rank. */
	rarest: number,
	/** How rare its words are on the whole. */
	rare: number,
	/** How near its sentence is to what the whole text is about. */
	near: number,
	/** 1 for a name, else 0. */
	name: number,
	/** How many words it has, as a logarithm. */
	length: number
];

/**
 * How much each sign says: a logistic regression over 1,200 key phrases of 256 chapters of which readers had said whether
 * they are worth a card (`quality/key-phrases.json`).
 */
export const weights = { start: -6.795, signs: [0.207, 0.194, 1.908, 0.786, 1.322] };

/** Of the key phrases that are likelier to be worth a card 54 % were, of the others 31 %. */
const likelyEnough = 0.42;

/** Says of a card of a document whether it is a key phrase that few would take. */
export function unlikelyIn(document: Document): (fact: DraftedFact, card: DraftedCard) => boolean {
	if (!/^en\b/.test(document.lang)) return () => false;
	const signs = signsIn(document);
	return (fact, card) => card.rule === 'claim' && isUnlikely(signs(fact, card));
}

/** Whether few would take a key phrase with these signs as a card. */
export function isUnlikely(signs: Signs): boolean {
	const sum = signs.reduce((total, value, at) => total + value * weights.signs[at]!, weights.start);
	return 1 / (1 + Math.exp(-sum)) < likelyEnough;
}

function signsIn(document: Document): (fact: DraftedFact, card: DraftedCard) => Signs {
	const told = passages(document).filter(({ block }) => block.kind === 'prose' || block.kind === 'list');
	const whole = meaningOfAll(
		told.map(({ start, end }) => meaningOf(wordsOf(document.text.slice(start, end))))
	);
	return ({ quote }, { answer }) => {
		const ranks = wordsOf(answer).map((word) => Math.log(1 + rankOf(word)));
		return [
			Math.max(0, ...ranks),
			ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length),
			nearness(meaningOf(wordsOf(quote.text)), whole),
			/^\p{Lu}/u.test(answer) ? 1 : 0,
			Math.log(1 + ranks.length)
		];
	};
}

/** The words of a text in small letters, without a genitive's 's. */
function wordsOf(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
	return words.map((word) => word.replaceAll('’', "'").replace(/'s$/, ''));
}
