const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** The parts of a study day's date: year, month and weekday by name, day of the month. */
export function dateOf(studyDay: number) {
	const date = new Date(studyDay * 86_400_000);
	return {
		year: date.getUTCFullYear(),
		month: months[date.getUTCMonth()]!,
		date: date.getUTCDate(),
		weekday: weekdays[weekdayOf(studyDay)]!
	};
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(studyDay: number): number {
	return (((studyDay + 3) % 7) + 7) % 7;
}

/** 'Saturday, 8 January' */
export function inFull(studyDay: number): string {
	const { weekday, date, month } = dateOf(studyDay);
	return `${weekday}, ${date} ${month}`;
}

/** '8 Jan' */
export function inShort(studyDay: number): string {
	const { date, month } = dateOf(studyDay);
	return `${date} ${month.slice(0, 3)}`;
}
