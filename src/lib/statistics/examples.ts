import type { Studied } from './calendar.ts';
import type { DueOn } from './forecast.ts';
import type { Mastery } from './mastery.ts';

/* What the pictures show to a learner who has not begun: invented, and marked so. */

/** The answers of somebody who began ten weeks ago and studies most days. */
export function exampleDays(today: number): Studied[] {
	return Array.from({ length: 70 }, (_, ago) => ({
		day: today - ago,
		answers: (ago * 7) % 11 < 3 ? 0 : 8 + ((ago * 37) % 45)
	})).filter(({ answers }) => answers > 0);
}

/** The reviews that wait for them. */
export function exampleDue(today: number): DueOn[] {
	const cards = [14, 18, 11, 9, 16, 12, 7, 10, 13, 6, 8, 11, 5, 9];
	return cards.map((cards, ahead) => ({ day: today + ahead, cards }));
}

/** How well they know three topics. */
export const exampleTopics: { title: string; mastery: Mastery }[] = [
	{ title: 'A topic you know well', mastery: shares(14, 14, 13.1, 11) },
	{ title: 'A topic you are learning', mastery: shares(12, 9, 7.4, 3) },
	{ title: 'A topic you have just begun', mastery: shares(10, 3, 2.5, 0) }
];

function shares(cards: number, seen: number, recalled: number, durable: number): Mastery {
	const now = recalled / cards;
	return { cards, seen, now, likely: now, coverage: seen / cards, durable: durable / cards };
}
