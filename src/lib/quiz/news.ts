import type { Basis } from './basis.ts';
import type { Texts } from './texts.ts';

/** Whether what a card tells still holds: news tell of their own day unless they name a year. */
export function isLasting({ fact, card }: Basis, texts: Texts): boolean {
	if (card.rule === null || /\b(?:1\d|20)\d\d\b/.test(`${card.prompt} ${card.answer}`)) return true;
	return !fact.citations.some(({ document }) => isNews(texts.documents.get(document)?.text ?? ''));
}

function isNews(text: string): boolean {
	return dateline.test(text.slice(0, 600));
}

/** "LONDON, Sept. 16, 1992 - Britain suspended" */
const dateline = /(?:^|\n)\W*\p{Lu}{4,}(?: \p{Lu}+)*, [^\n]{0,30}\b(?:1\d|20)\d\d\W{1,6}[–—-] /u;
