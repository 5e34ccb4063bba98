/** 0.538 -> '54 %', which no line breaks apart. */
export function percent(share: number): string {
	return `${Math.round(share * 100)}\u00a0%`;
}

/** What has no topic in a course with topics, such as what a text says before its first heading. */
export const withoutTopic = 'Without a topic';

/** '1 card', '1,234 cards' */
export function many(count: number, one: string): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
}

/** '40 seconds', '12 minutes', '3 h 20 min'; of minutes. */
export function duration(minutes: number): string {
	if (minutes < 1) return many(Math.round(minutes * 60), 'second');
	const whole = Math.round(minutes);
	if (whole < 60) return many(whole, 'minute');
	const rest = whole % 60;
	return rest === 0
		? `${Math.floor(whole / 60)}\u00a0h`
		: `${Math.floor(whole / 60)}\u00a0h ${rest}\u00a0min`;
}
