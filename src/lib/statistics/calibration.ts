import { retentionOf, sum, type Retention, type Tally } from './tally.ts';

/** What came of the predictions of one tenth: from 0 to 0.1, and so on. */
export type Bin = {
	from: number;
	until: number;
	/** The mean of the predictions. */
	predicted: number;
	actual: Retention;
};

/** How far the recall that was predicted came true. */
export type Calibration = {
	trials: number;
	/** The tenths that anything was predicted in, the lowest first. */
	bins: Bin[];
	/** The tenth with the most predictions. */
	fullest: Bin;
	/** The mean of predicted minus actual, and its standard error; above 0 the predictions were too high. */
	gap: { mean: number; error: number };
	/** The mean log loss of the predictions, and of always guessing the share that was recalled; lower is better. */
	loss: { predicted: number; mean: number };
};

/** From the tallies of ten equal parts, the lowest first; null when nothing was predicted. */
export function calibration(tallies: readonly Tally[]): Calibration | null {
	const all = sum(tallies);
	const whole = retentionOf(all);
	const bins = tallies.flatMap((tally, index): Bin[] => {
		const actual = retentionOf(tally);
		if (!actual) return [];
		const predicted = tally.predicted / tally.trials;
		return [{ from: index / 10, until: (index + 1) / 10, predicted, actual }];
	});
	const [fullest] = [...bins].sort((one, other) => other.actual.trials - one.actual.trials);
	if (!whole || !fullest) return null;
	return {
		trials: all.trials,
		bins,
		fullest,
		gap: gapOf(all),
		loss: { predicted: all.loss / all.trials, mean: lossOfMean(whole.share) }
	};
}

function gapOf({ trials, predicted, recalled, squared }: Tally): Calibration['gap'] {
	const mean = (predicted - recalled) / trials;
	const variance = trials < 2 ? 0 : Math.max(0, squared - trials * mean ** 2) / (trials - 1);
	return { mean, error: Math.sqrt(variance / trials) };
}

/** The log loss of whoever always guesses the share that comes out. */
function lossOfMean(share: number): number {
	const part = (chance: number) => (chance === 0 ? 0 : -chance * Math.log(chance));
	return part(share) + part(1 - share);
}
