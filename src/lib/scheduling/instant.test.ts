import { expect, test } from 'vitest';
import { parseInstant } from './instant.ts';

test.each([
	['2026-01-01T10:00:00Z', Date.UTC(2026, 0, 1, 10)],
	['2026-01-01T10:00Z', Date.UTC(2026, 0, 1, 10)],
	['2026-01-01 10:00:00+00:00', Date.UTC(2026, 0, 1, 10)],
	['2026-01-01T15:00:00+05:00', Date.UTC(2026, 0, 1, 10)],
	['2026-01-01T00:15:00-09:45', Date.UTC(2026, 0, 1, 10)],
	['2026-01-01T10:00:00.1Z', Date.UTC(2026, 0, 1, 10, 0, 0, 100)],
	['2024-03-29T20:32:32.250999+00:00', Date.UTC(2024, 2, 29, 20, 32, 32, 250)],
	['2024-02-29T23:59:59Z', Date.UTC(2024, 1, 29, 23, 59, 59)]
])('%s is an instant', (text, at) => {
	expect(parseInstant(text)).toBe(at);
});

test.each([
	['2026-01-01 10:00:00', /has no time zone/],
	['2026-01-01T10:00:00', /has no time zone/],
	['2026-01-01', /is not a date and time/],
	['yesterday', /is not a date and time/],
	['', /is not a date and time/],
	['2026-01-01T10:00:00Z\n', /is not a date and time/],
	['1767261600000', /is not a date and time/],
	['2026-02-29T10:00:00Z', /does not exist/],
	['2026-13-01T10:00:00Z', /does not exist/],
	['2026-00-10T10:00:00Z', /does not exist/],
	['2026-01-01T24:00:00Z', /does not exist/],
	['2026-01-01T10:60:00Z', /does not exist/],
	['2026-01-01T10:00:00+24:00', /does not exist/]
])('%s is none, and says why', (text, problem) => {
	expect(parseInstant(text)).toEqual({ problem: expect.stringMatching(problem) });
});
