import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, standardError } from '#lib/scheduling/loss.ts';
import { calibration } from './calibration.ts';
import { calibrationChart } from './calibration-chart.ts';
import { noTrials, tell } from './tally.ts';
import { binOf } from './totals.ts';

const trial = fc.record({
	day: fc.constant(0),
	hour: fc.constant(0),
	predicted: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
	recalled: fc.boolean()
});

function of(trials: { day: number; hour: number; predicted: number; recalled: boolean }[]) {
	const bins = Array.from({ length: 10 }, noTrials);
	for (const each of trials) tell(bins[binOf(each.predicted)]!, each, 1);
	return calibration(bins);
}

test('calibration is what the trials come to one by one', () => {
	fc.assert(
		fc.property(fc.array(trial, { minLength: 2, maxLength: 80 }), (trials) => {
			const found = of(trials)!;
			const gaps = trials.map(({ predicted, recalled }) => predicted - Number(recalled));
			expect(found.gap.mean).toBeCloseTo(mean(gaps), 9);
			expect(found.gap.error).toBeCloseTo(standardError(gaps), 6);
			const chance = ({ predicted, recalled }: (typeof trials)[number]) =>
				recalled ? predicted : 1 - predicted;
			expect(found.loss.predicted).toBeCloseTo(mean(trials.map((each) => -Math.log(chance(each)))), 9);
			const share = mean(trials.map(({ recalled }) => Number(recalled)));
			const guessed = mean(trials.map(({ recalled }) => -Math.log((recalled ? share : 1 - share) || 1)));
			expect(found.loss.mean).toBeCloseTo(guessed, 9);
			expect(found.bins.reduce((sum, { actual }) => sum + actual.trials, 0)).toBe(trials.length);
			for (const { from, until, predicted } of found.bins) {
				expect(predicted).toBeGreaterThanOrEqual(from - 1e-9);
				expect(predicted).toBeLessThan(until + 1e-9);
			}
			for (const { x, y, low, high } of calibrationChart(found).dots) {
				expect(high).toBeLessThanOrEqual(y + 1e-9);
				expect(low).toBeGreaterThanOrEqual(y - 1e-9);
				expect(x).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 100 }
	);
});

test('predictions that are always certain and right lose nothing, and there are none without trials', () => {
	expect(of([])).toBeNull();
	const sure = of([{ day: 0, hour: 0, predicted: 0.99, recalled: true }]);
	expect(sure?.loss.mean).toBe(0);
	expect(sure?.gap).toEqual({ mean: expect.closeTo(-0.01), error: 0 });
	expect(sure?.fullest).toMatchObject({ from: 0.9, until: 1, predicted: 0.99 });
});
