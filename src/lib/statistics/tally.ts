import { band, type Band } from '#lib/facts/band.ts';
import { logLoss } from '#lib/scheduling/loss.ts';
import type { Trial } from './card-past.ts';

/** What many trials of recall add up to. */
export type Tally = {
	trials: number;
	recalled: number;
	/** The sums of what was predicted, of the squares by which it missed, and of its log losses. */
	predicted: number;
	squared: number;
	loss: number;
};

export const noTrials = (): Tally => ({ trials: 0, recalled: 0, predicted: 0, squared: 0, loss: 0 });

/** Puts a trial into a tally, or with -1 takes it out again. */
export function tell(tally: Tally, { predicted, recalled }: Trial, times: 1 | -1): void {
	tally.trials += times;
	tally.recalled += times * Number(recalled);
	tally.predicted += times * predicted;
	tally.squared += times * (predicted - Number(recalled)) ** 2;
	tally.loss += times * logLoss(predicted, recalled);
}

export function sum(tallies: Iterable<Tally>): Tally {
	const all = noTrials();
	for (const tally of tallies)
		for (const name of ['trials', 'recalled', 'predicted', 'squared', 'loss'] as const)
			all[name] += tally[name];
	return all;
}

/** The true retention of some trials. */
export type Retention = {
	trials: number;
	/** Of these the share that was recalled. */
	share: number;
	/** The standard error of that share, taken as if one more had been recalled and one more forgotten, so that a few are never certain. */
	error: number;
	band: Band;
};

/** Null when nothing was tried. */
export function retentionOf({ trials, recalled }: Pick<Tally, 'trials' | 'recalled'>): Retention | null {
	if (trials === 0) return null;
	const likely = (recalled + 1) / (trials + 2);
	const error = Math.sqrt((likely * (1 - likely)) / trials);
	return { trials, share: recalled / trials, error, band: band(recalled, trials) };
}

/** Fewer trials say little, and are shown with that said. */
export const enough = 50;
