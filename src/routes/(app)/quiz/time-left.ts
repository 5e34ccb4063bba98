/** What is left of a quiz's time, told calmly: whole minutes, and seconds only in the last one. */
export function timeLeft(ms: number): string {
	if (ms <= 0) return 'the time is up';
	if (ms > 60_000) return `${Math.ceil(ms / 60_000)} minutes left`;
	const seconds = Math.ceil(ms / 1000);
	if (seconds === 60) return '1 minute left';
	return seconds === 1 ? '1 second left' : `${seconds} seconds left`;
}
