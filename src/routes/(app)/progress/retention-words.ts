import { nineOfTen } from '#lib/facts/band.ts';
import { enough, type Retention } from '#lib/statistics/tally.ts';
import { many, percent } from '#lib/statistics/words.ts';

/** '91 % (give or take 2)', or '91 %' where it is off by less than half a point. */
export function giveOrTake({ share, error }: Retention): string {
	const points = Math.round(error * 100);
	return points === 0 ? percent(share) : `${percent(share)} (give or take ${points})`;
}

/** Says of a thin sample how little it says; of another nothing. */
export function fewSay({ trials, band }: Retention): string {
	if (trials >= enough) return '';
	return `Only ${many(trials, 'answer')} so far: the true value lies probably between ${percent(band.low)} and ${percent(band.high)}.`;
}

/** The true retention against the one that was asked for. */
export function asAsked({ share, error }: Retention, target: number): string {
	const gap = share - target;
	if (Math.abs(gap) <= nineOfTen * error) return `You asked for ${percent(target)}, and that may well be it.`;
	return gap > 0
		? `You asked for ${percent(target)}: you know more than that, so your cards could come less often.`
		: `You asked for ${percent(target)}: you know less than that.`;
}
