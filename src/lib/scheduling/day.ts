const hour = 3_600_000;
const length = 24 * hour;

/** The learner's own calendar day as days since 1970-01-01; it turns over at `dayStartsAt` o'clock by the clock on the wall. Throws on a zone that `isZone` refuses. */
export function studyDay(at: number, zone: string, dayStartsAt: number): number {
	return Math.floor((at + zoneOffset(at, zone) - dayStartsAt * hour) / length);
}

/** The hour that the clock on the wall shows, from 0 to 23. */
export function hourOfDay(at: number, zone: string): number {
	return Math.floor((at + zoneOffset(at, zone)) / hour) % 24;
}

/** What the clock on the wall shows: '14:05'. */
export function timeOfDay(at: number, zone: string): string {
	return new Date(at + zoneOffset(at, zone)).toISOString().slice(11, 16);
}

/** The first instant whose study day is this one, or a later one where the zone has left this day out. */
export function startOfStudyDay(day: number, zone: string, dayStartsAt: number): number {
	const wall = day * length + dayStartsAt * hour;
	const around = [zoneOffset(wall - length, zone), zoneOffset(wall + length, zone)];
	const last = wall - Math.min(...around);
	const first = wall - Math.max(...around);
	if (first + zoneOffset(first, zone) === wall) return first;
	return firstInstant(first, last, (at) => at + zoneOffset(at, zone) >= wall);
}

/** Whether this is the name of a time zone, such as Asia/Almaty. Plain offsets such as +05:00 are not names. */
export function isZone(zone: string): boolean {
	if (offsets.has(zone)) return true;
	if (/^[+-]/.test(zone)) return false;
	try {
		offsetFormat(zone);
		return true;
	} catch {
		return false;
	}
}

/** 19000 -> '2022-01-08'. */
export function isoOfDay(day: number): string {
	return new Date(day * length).toISOString().replace(/T.*/, '');
}

/** '2022-01-08' -> 19000; null when there is no such date. */
export function dayOfIso(iso: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
	const day = Date.parse(`${iso}T00:00:00Z`) / length;
	return Number.isNaN(day) || isoOfDay(day) !== iso ? null : day;
}

type Stretch = { before: number; changesAt: number; after: number };

/** By zone and UTC day: asking Intl takes a hundred times as long as looking here. */
const offsets = new Map<string, { format: Intl.DateTimeFormat; days: Map<number, Stretch> }>();
const daysKept = 50_000;
const zonesKept = 1_000;

/** How far the clocks of a zone are ahead of UTC at an instant, in ms. */
function zoneOffset(at: number, zone: string): number {
	let known = offsets.get(zone);
	if (!known) {
		if (!isZone(zone)) throw new Error(`There is no time zone ${JSON.stringify(zone)}`);
		if (offsets.size >= zonesKept) offsets.clear();
		offsets.set(zone, (known = { format: offsetFormat(zone), days: new Map() }));
	}
	const day = Math.floor(at / length);
	let stretch = known.days.get(day);
	if (!stretch) {
		if (known.days.size >= daysKept) known.days.clear();
		known.days.set(day, (stretch = stretchOf(day, known.format)));
	}
	return at < stretch.changesAt ? stretch.before : stretch.after;
}

function stretchOf(day: number, format: Intl.DateTimeFormat): Stretch {
	const start = day * length;
	const before = askOffset(start, format);
	const after = askOffset(start + length, format);
	if (before === after) return { before, changesAt: start, after };
	const changesAt = firstInstant(start, start + length, (at) => askOffset(at, format) === after);
	return { before, changesAt, after };
}

function offsetFormat(zone: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
}

function askOffset(at: number, format: Intl.DateTimeFormat): number {
	const [, sign, hours, minutes, seconds] =
		/GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(format.format(at)) ?? [];
	const size = Number(hours ?? 0) * hour + Number(minutes ?? 0) * 60_000 + Number(seconds ?? 0) * 1000;
	return sign === '-' ? -size : size;
}

/** The first whole ms after `low` and up to `high` at which something holds that goes on to hold. */
function firstInstant(low: number, high: number, holds: (at: number) => boolean): number {
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
