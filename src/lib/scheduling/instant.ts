const pattern = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?$/;

/** '2026-01-01T10:00:00+05:00' -> ms since 1970. A date and time without a zone is no instant. */
export function parseInstant(text: string): number | { problem: string } {
	const [, year, month, day, hour, minute, second = '0', fraction = '', zone] = pattern.exec(text) ?? [];
	if (year === undefined) return { problem: 'is not a date and time such as 2026-01-01T10:00:00Z' };
	if (zone === undefined) return { problem: 'has no time zone: add Z or an offset such as +05:00' };
	const parts = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)];
	const local = new Date(0);
	local.setUTCFullYear(parts[0]!, parts[1], parts[2]);
	local.setUTCHours(parts[3]!, parts[4], parts[5], Number(fraction.padEnd(3, '0').slice(0, 3)));
	const shown = [
		local.getUTCFullYear(),
		local.getUTCMonth(),
		local.getUTCDate(),
		local.getUTCHours(),
		local.getUTCMinutes(),
		local.getUTCSeconds()
	];
	const offset = zone === 'Z' ? 0 : minutesOf(zone);
	if (offset === null || shown.some((one, index) => one !== parts[index]))
		return { problem: 'does not exist in the calendar or on the clock' };
	return local.getTime() - offset * 60_000;
}

function minutesOf(offset: string): number | null {
	const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(4))];
	if (hours > 23 || minutes > 59) return null;
	return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
