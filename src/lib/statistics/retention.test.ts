import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Trial } from './card-past.ts';
import { byCard, byDay, byTimeOfDay, byWeek, since } from './retention.ts';
import { retentionOf } from './tally.ts';
import { add, noTotals } from './totals.ts';

/** Saturday, 8 January 2022 */
const today = 19_000;

const trial = fc.record({
	card: fc.constantFrom('a', 'b', 'c'),
	day: fc.integer({ min: today - 60, max: today }),
	hour: fc.integer({ min: 0, max: 23 }),
	predicted: fc.double({ min: 0.01, max: 1, noNaN: true }),
	recalled: fc.boolean()
});
type Of = Trial & { card: string };

function totalsOf(trials: Of[]) {
	const totals = noTotals();
	for (const card of ['a', 'b', 'c']) {
		const own = trials.filter((each) => each.card === card);
		add(totals, card, {
			answers: own.map(({ day }) => ({ day, tookMs: null })),
			trials: own,
			waits: []
		});
	}
	return totals;
}

/** Counted one by one. */
function counted(trials: Of[], which: (trial: Of) => boolean) {
	const own = trials.filter(which);
	return own.length === 0
		? null
		: { trials: own.length, share: own.filter(({ recalled }) => recalled).length / own.length };
}

const plain = (found: { trials: number; share: number } | null) =>
	found && { trials: found.trials, share: found.share };

test('days, weeks, cards and times of day each hold the trials that are theirs', () => {
	fc.assert(
		fc.property(fc.array(trial, { maxLength: 60 }), (trials) => {
			const { days, cards, hours } = totalsOf(trials);
			expect(plain(since(days, -Infinity))).toEqual(counted(trials, () => true));
			for (const { from, retention } of byDay(days, today, 28))
				expect(plain(retention)).toEqual(counted(trials, ({ day }) => day === from));
			for (const { from, retention } of byWeek(days, today, 4))
				expect(plain(retention)).toEqual(counted(trials, ({ day }) => day >= from && day < from + 7));
			const names = [
				{ key: 'first', name: 'First' },
				{ key: 'rest', name: 'Rest' }
			];
			const parts = byCard(cards, names, (card) => (card === 'a' ? 'first' : 'rest'));
			const expected = [
				{ name: 'First', ...counted(trials, ({ card }) => card === 'a') },
				{ name: 'Rest', ...counted(trials, ({ card }) => card !== 'a') }
			].filter(({ trials }) => trials !== undefined);
			expect(parts.map(({ name, retention }) => ({ name, ...plain(retention) }))).toEqual(expected);
			const times = byTimeOfDay(hours);
			expect(times.reduce((sum, { retention }) => sum + retention.trials, 0)).toBe(trials.length);
			const night = times.find(({ name }) => name.startsWith('Night'))?.retention ?? null;
			expect(plain(night)).toEqual(counted(trials, ({ hour }) => hour >= 22 || hour < 5));
		}),
		{ numRuns: 50 }
	);
});

test('weeks go from Monday to Sunday, the last of them up to today', () => {
	expect(byWeek(new Map(), today, 3).map(({ from }) => from)).toEqual([18_981, 18_988, 18_995]);
	expect(byDay(new Map(), today, 3).map(({ from }) => from)).toEqual([18_998, 18_999, 19_000]);
});

test.each([
	{ recalled: 9, trials: 10, share: 0.9, error: 0.118 },
	{ recalled: 10, trials: 10, share: 1, error: 0.087 },
	{ recalled: 900, trials: 1000, share: 0.9, error: 0.0095 }
])('$recalled of $trials has a standard error of $error', ({ share, error, ...tally }) => {
	expect(retentionOf(tally)).toMatchObject({ share });
	expect(retentionOf(tally)?.error).toBeCloseTo(error, 3);
});

test('nothing tried has no retention', () => {
	expect(retentionOf({ trials: 0, recalled: 0 })).toBeNull();
});
