import { expect, test } from 'vitest';
import { dayOfIso } from '#lib/scheduling/day.ts';
import { read } from './fields.ts';

const day = (iso: string) => dayOfIso(iso)!;
const today = day('2026-11-22');

test('a first and a last day are days off, and the first alone is one', () => {
	expect(read({ from: '2026-12-01', until: '2026-12-14' }, today)).toEqual({
		from: day('2026-12-01'),
		until: day('2026-12-14')
	});
	expect(read({ from: '2026-11-20', until: '' }, today)).toEqual({
		from: day('2026-11-20'),
		until: day('2026-11-20')
	});
});

test.each([
	[{ from: '', until: '' }, { from: 'Please choose a date.' }],
	[{ from: '2026-02-30', until: '' }, { from: 'Please choose a date.' }],
	[{ from: '2026-12-01', until: 'soon' }, { until: 'Please choose a date, or leave it empty.' }],
	[
		{ from: '2026-12-02', until: '2026-12-01' },
		{ until: 'Please choose a day that is not before the first.' }
	],
	[{ from: '2026-12-01', until: '2027-01-30' }, { until: 'Please choose at most 60 days at once.' }],
	[{ from: '2025-11-01', until: '' }, { from: 'Please choose a day of the last twelve months.' }],
	[{ from: '2028-12-01', until: '' }, { until: 'Please choose a day within the next two years.' }]
])('%j is told at its field', (given, problems) => {
	expect(read(given, today)).toEqual({ problems });
});

test('a stretch that was added bit by bit can be taken away as one', () => {
	expect(read({ from: '2026-12-01', until: '2027-03-31' }, today, Infinity)).toEqual({
		from: day('2026-12-01'),
		until: day('2027-03-31')
	});
});
