const minute = 60_000;
const hour = 60 * minute;

/** How long a quiz took, in plain words; one that was left for hours is not told. */
export function took(ms: number): string | null {
	if (ms < minute) return 'less than a minute';
	if (ms >= 3 * hour) return null;
	const minutes = Math.round(ms / minute);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
