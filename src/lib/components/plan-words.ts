import { many } from '#lib/statistics/words.ts';

/** What a day's plan has: "20 cards, 5 of them new". */
export function planWords({ cards, fresh }: { cards: number; fresh: number }): string {
	const all = many(cards, 'card');
	if (fresh === 0) return all;
	if (fresh === cards) return cards === 1 ? `${all}, a new one` : `${all}, all new`;
	return `${all}, ${fresh.toLocaleString('en')} of them new`;
}
