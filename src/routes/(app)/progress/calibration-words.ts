import { nineOfTen } from '#lib/facts/band.ts';
import type { Calibration } from '#lib/statistics/calibration.ts';

/** Whether the predictions are too high or too low over all, with the standard error of that. */
export function gapWords({ gap: { mean, error } }: Pick<Calibration, 'gap'>): string {
	const points = (share: number) => (Math.abs(share) * 100).toFixed(1);
	const off = `${points(mean)} points too ${mean > 0 ? 'high' : 'low'}, give or take ${points(error)}`;
	if (Math.abs(mean) > nineOfTen * error) return `Over all answers its predictions are ${off}.`;
	return `Over all answers its predictions are ${off}: that may well be chance.`;
}

/** The log loss of the predictions against that of always guessing the mean, in plain words. */
export function lossWords({ loss }: Pick<Calibration, 'loss'>): string {
	const [predicted, mean] = [loss.predicted.toFixed(3), loss.mean.toFixed(3)];
	const figures = `a log loss of ${predicted} against ${mean}, lower is better`;
	if (predicted === mean) return `They are as good as always guessing your average (${figures}).`;
	return loss.predicted < loss.mean
		? `They tell your cards apart better than always guessing your average would (${figures}).`
		: `Always guessing your average would be better (${figures}).`;
}
