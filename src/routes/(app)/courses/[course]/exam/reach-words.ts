import type { Forecast } from '#lib/scheduling/exam.ts';

/** How far off the target of an exam is, in sentences; a plan goes on beyond it as long as there is time. */
export function reachWords(
	target: number,
	{ band: [low, high], withoutStudy }: Pick<Forecast, 'band' | 'withoutStudy'>,
	withMore: Pick<Forecast, 'band'> | null
): string {
	if (target <= Math.min(low, withoutStudy))
		return 'You would probably reach your target without any more study: what the plan adds goes beyond it.';
	if (target <= low)
		return 'Your target is within easy reach. The plan fills the time that you give it all the same, so less a day may well be enough.';
	if (target <= high) return 'Your target is within reach, and not certain.';
	return withMore && target <= withMore.band[1]
		? 'Your target is out of reach with this time, and within reach with five more minutes a day.'
		: 'Your target is out of reach with this time.';
}
