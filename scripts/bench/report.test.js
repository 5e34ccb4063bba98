import { expect, test } from 'vitest';
import { asJson, asTable, judge } from './report.js';

const rate = { name: 'replay', unit: 'reviews/s', value: 900_000, yardstick: 1_800_000 };
const time = { name: 'queue', unit: 'ms', value: 12, yardstick: 4 };
const size = { name: 'study', unit: 'KB', value: 60.5, yardstick: null };

test.each([
	[{ ...rate, bar: { atLeast: 0.5 } }, 0.5, true],
	[{ ...rate, bar: { atLeast: 0.51 } }, 0.5, false],
	[{ ...time, bar: { atMost: 3 } }, 3, true],
	[{ ...time, bar: { atMost: 2.9 } }, 3, false],
	[{ ...size, bar: { atMost: 60 } }, null, false],
	[{ ...size, bar: null }, null, true]
])('a bar is for the ratio, and without a yardstick for the value: %o', (measured, ratio, holds) => {
	expect(judge(measured)).toEqual({ ...measured, ratio, holds });
});

test('the JSON has one object a line with these seven fields in this order', () => {
	const lines = [judge({ ...rate, bar: { atLeast: 0.4 } }), judge({ ...size, bar: null })];
	expect(asJson(lines)).toBe(
		'[{"name":"replay","value":900000,"unit":"reviews/s","yardstick":1800000,"ratio":0.5,"bar":0.4,"holds":true},' +
			'{"name":"study","value":60.5,"unit":"KB","yardstick":null,"ratio":null,"bar":null,"holds":true}]'
	);
});

test('the table says which way a bar goes and which does not hold', () => {
	const lines = [judge({ ...rate, bar: { atLeast: 0.4 } }), judge({ ...size, bar: { atMost: 60 } })];
	expect(asTable(lines).split('\n')).toEqual([
		'        measured  unit       yardstick  ratio  bar',
		'replay   900,000  reviews/s  1,800,000   0.50  at least 0.4  holds',
		'study       60.5  KB                           at most 60    DOES NOT HOLD'
	]);
});
