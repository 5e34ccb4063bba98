import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfIso, hourOfDay, isZone, isoOfDay, startOfStudyDay, studyDay, timeOfDay } from './day.ts';

const zones = [
	'UTC',
	'Asia/Almaty',
	'America/St_Johns',
	'Pacific/Apia',
	'Asia/Kathmandu',
	'Australia/Lord_Howe',
	'Europe/London',
	'America/New_York',
	'Africa/Casablanca',
	'America/Sao_Paulo',
	'Pacific/Kiritimati',
	'Antarctica/Troll'
];
const zone = fc.constantFrom(...zones);
const hour = fc.integer({ min: 0, max: 23 });
const at = fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2037, 0, 1) });

/** The day on the wall's calendar some hours earlier by the wall's clock, all from formatted parts. */
function readOffTheWall(at: number, timeZone: string, dayStartsAt: number): number {
	const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
	const format = new Intl.DateTimeFormat('en-US', { timeZone, ...numeric, hourCycle: 'h23' });
	const part: Record<string, number> = {};
	for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
	const midnight = Date.UTC(part.year!, part.month! - 1, part.day!) / 86_400_000;
	return part.hour! < dayStartsAt ? midnight - 1 : midnight;
}

test('the hour is what the clock on the wall says', () => {
	fc.assert(
		fc.property(at, zone, (at, timeZone) => {
			const format = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
			expect(hourOfDay(at, timeZone)).toBe(Number(format.format(at)));
			const time = { timeZone, timeStyle: 'short', hourCycle: 'h23' } as const;
			expect(timeOfDay(at, timeZone)).toBe(new Intl.DateTimeFormat('en-US', time).format(at));
		}),
		{ numRuns: 200 }
	);
});

test('a study day is what calendar and clock on the wall say', () => {
	fc.assert(
		fc.property(at, zone, hour, (at, zone, dayStartsAt) => {
			expect(studyDay(at, zone, dayStartsAt)).toBe(readOffTheWall(at, zone, dayStartsAt));
		}),
		{ numRuns: 2000 }
	);
});

test.each([
	['Asia/Almaty', '2024-02-29T18:00:00Z'],
	['Asia/Almaty', '2005-03-26T20:00:00Z'],
	['America/St_Johns', '2010-03-14T03:31:00Z'],
	['America/St_Johns', '2010-11-07T02:31:00Z'],
	['America/St_Johns', '2024-11-03T04:30:00Z'],
	['Pacific/Apia', '2011-12-30T10:00:00Z'],
	['Asia/Kathmandu', '1985-12-31T18:30:00Z'],
	['Europe/London', '2024-03-31T01:00:00Z'],
	['Europe/London', '2024-10-27T01:00:00Z'],
	['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
	['Africa/Casablanca', '2023-03-19T02:00:00Z']
])('the change of clocks in %s at %s is met to the millisecond', (zone, change) => {
	for (const minutes of [-1500, -61, -30, -1, 0, 1, 30, 61, 119, 1500])
		for (const ms of [-1, 0, 1])
			for (let dayStartsAt = 0; dayStartsAt < 24; dayStartsAt++) {
				const at = Date.parse(change) + minutes * 60_000 + ms;
				expect(studyDay(at, zone, dayStartsAt)).toBe(readOffTheWall(at, zone, dayStartsAt));
			}
});

test('a study day starts at the first instant that counts to it', () => {
	fc.assert(
		fc.property(at, zone, hour, (at, zone, dayStartsAt) => {
			const day = studyDay(at, zone, dayStartsAt);
			const start = startOfStudyDay(day, zone, dayStartsAt);
			expect(start).toBeLessThanOrEqual(at);
			expect(studyDay(start, zone, dayStartsAt)).toBe(day);
			expect(studyDay(start - 1, zone, dayStartsAt)).toBeLessThan(day);
		}),
		{ numRuns: 1000 }
	);
});

test('a day that a zone left out starts where the next one does', () => {
	const leftOut = dayOfIso('2011-12-30')!;
	expect(startOfStudyDay(leftOut, 'Pacific/Apia', 4)).toBe(Date.parse('2011-12-30T10:00:00Z'));
	expect(studyDay(Date.parse('2011-12-30T09:59:59Z'), 'Pacific/Apia', 4)).toBe(leftOut - 1);
	expect(startOfStudyDay(leftOut + 1, 'Pacific/Apia', 4)).toBe(Date.parse('2011-12-30T14:00:00Z'));
});

test('a start in the hour that is skipped is when the clocks jump', () => {
	const day = dayOfIso('2024-03-31')!;
	expect(startOfStudyDay(day, 'Europe/London', 1)).toBe(Date.parse('2024-03-31T01:00:00Z'));
});

test('a start in the hour that comes twice is the first of the two', () => {
	const day = dayOfIso('2024-10-27')!;
	expect(startOfStudyDay(day, 'Europe/London', 1)).toBe(Date.parse('2024-10-27T00:00:00Z'));
});

test('four in the morning is when a day turns over', () => {
	const almaty = (local: string) => studyDay(Date.parse(`${local}+05:00`), 'Asia/Almaty', 4);
	expect(isoOfDay(almaty('2026-01-02T03:59:59.999'))).toBe('2026-01-01');
	expect(isoOfDay(almaty('2026-01-02T04:00:00'))).toBe('2026-01-02');
});

test('only names of zones are zones', () => {
	for (const zone of zones) expect(isZone(zone)).toBe(true);
	for (const zone of ['', 'Asia', 'Asia/Nowhere', '+05:00', '-03', 'constructor'])
		expect(isZone(zone)).toBe(false);
	expect(() => studyDay(0, 'Asia/Nowhere', 4)).toThrow('There is no time zone "Asia/Nowhere"');
});

test('days have the names of the calendar', () => {
	expect(isoOfDay(19000)).toBe('2022-01-08');
	expect(isoOfDay(-1)).toBe('1969-12-31');
	expect(dayOfIso('2022-01-08')).toBe(19000);
	expect(dayOfIso('2024-02-29')).toBe(19782);
	for (const wrong of ['2023-02-29', '2022-13-01', '2022-1-8', '', '2022-01-08T00:00:00Z'])
		expect(dayOfIso(wrong)).toBeNull();
});
