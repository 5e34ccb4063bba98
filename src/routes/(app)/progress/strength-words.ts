import type { Stretch } from '#lib/statistics/strengths.ts';

/** Whose cards a stretch is about, so many of all: "Most of your cards, 5 of 6, hold". */
export function mostWords(cards: number, all: number): string {
	if (cards < all)
		return `Most of your cards, ${cards.toLocaleString('en')} of ${all.toLocaleString('en')}, hold`;
	return all === 1
		? 'The one card that you have met holds'
		: `All ${all.toLocaleString('en')} of your cards hold`;
}

/** How long cards of a stretch of stability hold: 'less than a day', '8 to 30 days', '1 to 3 months', 'more than a year'. */
export function heldWords({ from, upTo }: Pick<Stretch, 'from' | 'upTo'>): string {
	if (upTo === null) return `more than ${from === 365 ? 'a year' : time(from)}`;
	if (from === 0) return upTo === 1 ? 'less than a day' : `less than ${time(upTo)}`;
	const [first, last] = [time(from), time(upTo)];
	const [unit] = last.split(' ').slice(-1);
	return first.endsWith(` ${unit}`) || (from === 1 && upTo < 60)
		? `${first.split(' ')[0]} to ${last}`
		: `${first} to ${last}`;
}

/** The same under a bar. */
export function heldBriefly({ from, upTo }: Pick<Stretch, 'from' | 'upTo'>): string {
	if (upTo === null) return '> 1 y';
	if (from === 0) return '< 1 d';
	return upTo > 60 ? `${months(from)}–${months(upTo)} mo` : `${from}–${upTo} d`;
}

function time(days: number): string {
	if (days === 365) return 'a year';
	if (days > 30) return `${months(days)} months`;
	return days === 1 ? '1 day' : `${days} days`;
}

function months(days: number): number {
	return Math.round(days / 30.4);
}
