import { dateOf, inShort } from '#lib/statistics/dates.ts';

/** 'Today, 14:05', 'Yesterday, 09:30', '8 Jan, 14:05', '8 Jan 2025, 14:05': a time on a study day, seen from another. */
export function takenAt({ day, time }: { day: number; time: string }, today: number): string {
	return `${onDay(day, today)}, ${time}`;
}

function onDay(day: number, today: number): string {
	if (day === today) return 'Today';
	if (day === today - 1) return 'Yesterday';
	const { year } = dateOf(day);
	return year === dateOf(today).year ? inShort(day) : `${inShort(day)} ${year}`;
}
