import { dateOf, inShort } from '#lib/statistics/dates.ts';

/** 'Today', 'Yesterday', '8 Jan', '8 Jan 2025': a study day, seen from another. */
export function onDay(day: number, today: number): string {
	if (day === today) return 'Today';
	if (day === today - 1) return 'Yesterday';
	const { year } = dateOf(day);
	return year === dateOf(today).year ? inShort(day) : `${inShort(day)} ${year}`;
}
