/** How long until a card is asked again, in plain words: '10 min', '6 days', '3 weeks', '4 months', '1.2 years'. */
export function inWords({ days, minutes }: { days: number; minutes: number | null }): string {
	if (minutes !== null) return minutes < 60 ? `${Math.round(minutes)} min` : count(minutes / 60, 'hour');
	if (days < 21) return count(days, 'day');
	if (days < 60) return count(Math.round(days / 7), 'week');
	if (days < 365) return count(Math.round(days / 30.44), 'month');
	return count(days / 365.25, 'year');
}

function count(amount: number, unit: string): string {
	const shown = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
	return `${shown} ${unit}${shown === 1 ? '' : 's'}`;
}
