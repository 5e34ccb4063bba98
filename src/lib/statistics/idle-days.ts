import type { CardTotal } from './totals.ts';

/**
 * The study days from `first` to `last` on which no card waited. Waits of cards that are not studied any more are to
 * be left out of what is given.
 */
export function idleDays(cards: Iterable<CardTotal>, first: number, last: number): Set<number> {
	const begins = new Int32Array(Math.max(0, last - first) + 2);
	for (const { waits } of cards) {
		for (const [from, until] of waits) {
			if (from > last || until <= first) continue;
			begins[Math.max(from, first) - first]! += 1;
			begins[Math.min(until, last + 1) - first]! -= 1;
		}
	}
	const idle = new Set<number>();
	let waiting = 0;
	for (let day = first; day <= last; day++) {
		waiting += begins[day - first]!;
		if (waiting === 0) idle.add(day);
	}
	return idle;
}
