const minute = 60_000;
const hour = 60 * minute;

/** How long a quiz took; one that was left for hours is not told. */
export function took(ms: number): string | null {
	if (ms < minute) return 'under 1 min';
	return ms < 3 * hour ? `${Math.round(ms / minute)} min` : null;
}
