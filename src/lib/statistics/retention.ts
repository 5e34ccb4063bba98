import { firstDay } from './calendar.ts';
import { noTrials, retentionOf, sum, type Retention, type Tally } from './tally.ts';
import type { DayTotal, Totals } from './totals.ts';

/** The true retention of so many study days from one on; null where nothing was tried. */
export type Stretch = { from: number; days: number; retention: Retention | null };

/** The true retention of one topic, one kind of card or one part of the day. */
export type Part = { name: string; retention: Retention };

/** So many weeks up to this one, each from Monday on. */
export function byWeek(days: Totals['days'], today: number, weeks: number): Stretch[] {
	const last = Math.max(today, ...days.keys());
	const first = firstDay(last, weeks);
	return Array.from({ length: weeks }, (_, week) => stretch(days, first + week * 7, 7));
}

/** So many days up to today. */
export function byDay(days: Totals['days'], today: number, count: number): Stretch[] {
	const last = Math.max(today, ...days.keys());
	return Array.from({ length: count }, (_, index) => stretch(days, last - count + 1 + index, 1));
}

/** Of all study days from one on. */
export function since(days: Totals['days'], first: number): Retention | null {
	return retentionOf(sum([...days].flatMap(([day, { tally }]) => (day >= first ? [tally] : []))));
}

function stretch(days: Totals['days'], from: number, length: number): Stretch {
	const within = Array.from({ length }, (_, index) => days.get(from + index));
	const tallies = within.flatMap((day?: DayTotal) => (day ? [day.tally] : []));
	return { from, days: length, retention: retentionOf(sum(tallies)) };
}

/** By what each card belongs to, in the order of the names; what was never tried is left out. */
export function byCard(
	cards: Totals['cards'],
	names: readonly { key: string; name: string }[],
	keyOf: (card: string) => string
): Part[] {
	const tallies = new Map<string, Tally[]>(names.map(({ key }) => [key, []]));
	for (const [card, { tally }] of cards) tallies.get(keyOf(card))?.push(tally);
	return names.flatMap(({ key, name }) => part(name, sum(tallies.get(key) ?? [])));
}

/** Each part of the day by the hour with which it begins. */
const parts = [
	{ name: 'Morning, 5 to 12', from: 5 },
	{ name: 'Afternoon, 12 to 17', from: 12 },
	{ name: 'Evening, 17 to 22', from: 17 },
	{ name: 'Night, 22 to 5', from: 22 }
];

/** By the learner's clock. */
export function byTimeOfDay(hours: Totals['hours']): Part[] {
	const indexOf = (hour: number) => parts.findLastIndex(({ from }) => hour >= from);
	return parts.flatMap(({ name }, index) => {
		const own = hours.filter((_, hour) => indexOf(hour) === index || (indexOf(hour) < 0 && index === 3));
		return part(name, sum([noTrials(), ...own]));
	});
}

function part(name: string, tally: Tally): Part[] {
	const retention = retentionOf(tally);
	return retention ? [{ name, retention }] : [];
}
