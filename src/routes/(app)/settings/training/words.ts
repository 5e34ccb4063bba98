import type { Training } from '#lib/server/learning.ts';
import { percent } from '#lib/statistics/words.ts';

/** How much oftener or more rarely cards come: 'as often as before', '12 % less often'. */
export function oftener(frequency: number): string {
	const change = Math.abs(frequency - 1);
	if (Math.round(change * 100) === 0) return 'as often as before';
	return `${percent(change)} ${frequency < 1 ? 'less' : 'more'} often`;
}

type Losses = Pick<Training, 'lossBefore' | 'lossAfter' | 'error'>;

/** Why a training was taken or was not. */
export function reason({ lossBefore, lossAfter, error }: Losses): string {
	const gain = lossBefore - lossAfter;
	if (gain > error) return 'They foretold your newest answers better, by more than chance would.';
	if (gain > 0) return 'They foretold your newest answers a little better, but that may be chance.';
	return 'They foretold your newest answers no better.';
}
